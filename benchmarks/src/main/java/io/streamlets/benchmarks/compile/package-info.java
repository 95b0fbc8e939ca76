/** What the processors add to javac. */
@NullMarked
package io.streamlets.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
