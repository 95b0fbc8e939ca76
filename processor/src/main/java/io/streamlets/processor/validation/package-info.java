/**
 * The rules that a streamlet must keep, all of them in {@code StreamletRules.ALL}.
 *
 * <p>A rule looks at a model and gives findings; it asks no compiler and changes nothing. To add one: write it in the package of
 * its subject, give it an id of its own in {@code ProblemId}, put it into the list, add a case under {@code golden/streamlet} and
 * an entry in {@code docs/errors.md}. Rules that differ only in a condition and a text are constants of one class. Imports the
 * packages of the subjects and {@code validation.rule}.
 */
@NullMarked
package io.streamlets.processor.validation;

import org.jspecify.annotations.NullMarked;
