/** Codecs of every type, held against what Avro and Spark themselves do. */
package codecs;
