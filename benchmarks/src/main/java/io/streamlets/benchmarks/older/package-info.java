/** An application that reads the flights of an earlier release. */
@NullMarked
package io.streamlets.benchmarks.older;

import org.jspecify.annotations.NullMarked;
