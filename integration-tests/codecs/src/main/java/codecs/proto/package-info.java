/** Protobuf messages of every syntax, with every type of field; those that hold themselves have so many levels. */
@Encoded(type = Chain.class, depth = 5)
@Encoded(type = Nest.class, depth = 2)
@Encoded(type = Branch.class, depth = 2)
@Encoded(type = Leaf.class)
@Encoded(type = OutlineFile.Outline.class, depth = 3)
@Encoded(type = OutlineFile.Outline.Section.class, depth = 3)
@Encoded(type = OutlineFile.Wrapping.class, depth = 2)
@Encoded(type = OutlineFile.Cell.class)
@Encoded(type = OutlineFile.Lid.class, depth = 2)
@Encoded(type = Delimited.Knot.class, depth = 3)
package codecs.proto;

import io.streamlets.annotations.Encoded;
