/** Writes the main class of an application. */
@NullMarked
package io.streamlets.processor.codegen.main;

import org.jspecify.annotations.NullMarked;
