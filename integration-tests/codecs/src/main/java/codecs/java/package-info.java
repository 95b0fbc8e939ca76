/** Records and beans of every Java type that has a codec. */
package codecs.java;
