/** Runs the flights example as its users do, in a process of its own, and compares what it did with plain Spark. */
@NullMarked
package io.streamlets.integration.flights;

import org.jspecify.annotations.NullMarked;
