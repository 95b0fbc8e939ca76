/**
 * HOCON files with all that they include: loaded by us, held to the limits, and merged by Typesafe Config only then.
 *
 * <p>Blueprints and configurations are read by the same rules: where included files are found ({@link
 * io.streamlets.blueprint.source.SourceFiles}) and which problem a fault becomes ({@link
 * io.streamlets.blueprint.source.SourceProblems}) is up to the caller. No text of Typesafe Config leaves this package.
 * Imports Typesafe Config, the places, the reading of HOCON texts, problems and the near miss.
 */
@NullMarked
package io.streamlets.blueprint.source;

import org.jspecify.annotations.NullMarked;
