/** Delays of real US flights by origin and hour: an ingress, two processors and two egresses. */
@NullMarked
package flights;

import org.jspecify.annotations.NullMarked;
