/**
 * The rules that a streamlet must keep, one a class, all of them in {@code StreamletRules.ALL}.
 *
 * <p>A rule looks at a model and gives findings; it asks no compiler and changes nothing. To add one: write the class,
 * give it an id of its own in {@code ProblemId}, put it into the list, add a case under {@code golden/streamlet} and an
 * entry in {@code docs/errors.md}. Imports {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation;

import org.jspecify.annotations.NullMarked;
