/** An application whose topics hold records of other schemas than those of its inlets. */
package codecs.evolved;
