/** Types of every format in one streamlet. */
package codecs.mixed;
