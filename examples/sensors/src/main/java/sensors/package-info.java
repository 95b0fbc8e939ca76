/** Readings of sensors, generated, averaged over a sliding window and printed. */
package sensors;
