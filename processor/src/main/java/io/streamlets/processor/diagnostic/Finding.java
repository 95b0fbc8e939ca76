package io.streamlets.processor.diagnostic;

import io.streamlets.blueprint.problem.Problem;

/**
 * A problem and where it is.
 *
 * @param problem what is wrong
 * @param source what the compiler should point at
 */
public record Finding(Problem problem, SourceRef source) {}
