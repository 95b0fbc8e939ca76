/** Writes the class that runs a streamlet and its descriptor. */
@NullMarked
package io.streamlets.processor.codegen.streamlet;

import org.jspecify.annotations.NullMarked;
