/**
 * The topology of an application for people and tools: as text, as a Mermaid graph and as JSON.
 *
 * <p>Imports the blueprint, the descriptors, the schemas and {@code json}; one class a form of output.
 */
@NullMarked
package io.streamlets.blueprint.topology;

import org.jspecify.annotations.NullMarked;
