/** Readings of sensors, generated, averaged over a sliding window and printed; their records are Protobuf messages. */
package sensors.proto;
