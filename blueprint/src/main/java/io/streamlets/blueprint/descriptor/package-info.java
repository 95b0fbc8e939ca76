/**
 * Descriptors: what the compiler wrote down about a streamlet class, so that blueprints can be verified without loading
 * it.
 *
 * <p>Imports the root package, the problems, the types of configuration parameters and Jackson; {@link
 * io.streamlets.blueprint.descriptor.DescriptorJson} is the only class that knows the JSON.
 */
@NullMarked
package io.streamlets.blueprint.descriptor;

import org.jspecify.annotations.NullMarked;
