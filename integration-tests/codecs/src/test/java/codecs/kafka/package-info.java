/** An application whose topics carry every type of Avro and of Protobuf. */
package codecs.kafka;
