/** The names that all generated classes use. */
@NullMarked
package io.streamlets.processor.codegen.name;

import org.jspecify.annotations.NullMarked;
