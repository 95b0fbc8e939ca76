/** Protobuf messages of every syntax, with every type of field. */
package codecs.proto;
