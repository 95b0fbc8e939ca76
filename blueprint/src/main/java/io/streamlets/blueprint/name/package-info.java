/**
 * The syntax of names that users choose: ports, refs, topics, keys of configuration parameters.
 *
 * <p>One rule a class, shared by the processor, the blueprint parser and the runtime. This package imports nothing but
 * the JDK.
 */
@NullMarked
package io.streamlets.blueprint.name;

import org.jspecify.annotations.NullMarked;
