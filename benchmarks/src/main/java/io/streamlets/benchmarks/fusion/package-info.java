/** Three streamlets in a row, whose topics between them are fused or not. */
@NullMarked
package io.streamlets.benchmarks.fusion;

import org.jspecify.annotations.NullMarked;
