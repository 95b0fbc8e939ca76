/**
 * What the processor knows about streamlets and data types: records and sealed interfaces, wrong ones included.
 *
 * <p>Models are plain Java: they can be built and tested without a compiler. They name classes by {@code ClassRef} and
 * carry an opaque {@code SourceRef} for diagnostics. Imports {@code diagnostic} and {@code io.streamlets.blueprint} only.
 */
@NullMarked
package io.streamlets.processor.model;

import org.jspecify.annotations.NullMarked;
