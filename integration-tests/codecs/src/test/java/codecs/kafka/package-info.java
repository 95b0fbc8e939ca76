/** An application whose topics carry every type of Avro. */
package codecs.kafka;
