/** A small application, written by hand as the processor would write it: reads words, shouts them, stores them. */
@NullMarked
package io.streamlets.sandbox.sample;

import org.jspecify.annotations.NullMarked;
