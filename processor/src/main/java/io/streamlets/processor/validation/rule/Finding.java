package io.streamlets.processor.validation.rule;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;

/**
 * A problem and where it is.
 *
 * @param problem what is wrong
 * @param source what the compiler should point at
 */
public record Finding(Problem problem, SourceRef source) {}
