/** Delays of real US flights by origin and hour: an ingress, two processors and two egresses. */
package flights;
