/**
 * Reading HOCON with positions: values by type, keys against what is known, and where each of them stands.
 *
 * <p>Blueprints and configuration files are read by the same rules; which problem a finding becomes is up to the caller
 * ({@link io.streamlets.blueprint.hocon.HoconFindings}). Imports Typesafe Config, the places, the types of parameters and
 * the near miss.
 */
@NullMarked
package io.streamlets.blueprint.hocon;

import org.jspecify.annotations.NullMarked;
