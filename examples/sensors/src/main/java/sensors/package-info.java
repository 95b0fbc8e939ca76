/** Readings of sensors, generated, averaged over a sliding window and printed. */
@NullMarked
package sensors;

import org.jspecify.annotations.NullMarked;
