package codecs;

import codecs.proto.BranchCodec;
import codecs.proto.ChainCodec;
import codecs.proto.Delimited_KnotCodec;
import codecs.proto.LeafCodec;
import codecs.proto.NestCodec;
import codecs.proto.OutlineFile_CellCodec;
import codecs.proto.OutlineFile_OutlineCodec;
import codecs.proto.OutlineFile_WrappingCodec;
import codecs.proto.TreeCodec;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.streamlets.spark.codec.Codec;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Messages that hold themselves, and how many levels {@code @Encoded} gives them. */
final class RecursiveMessages {
    private static final Map<String, Integer> DEPTHS = Map.of(
            "codecs.proto.Tree", 3,
            "codecs.proto.Chain", 5,
            "codecs.proto.Nest", 2,
            "codecs.proto.Branch", 2,
            "codecs.proto.Outline", 3,
            "codecs.proto.Outline.Section", 3,
            "codecs.proto.Wrapping", 2,
            "codecs.proto.Knot", 3);

    private RecursiveMessages() {}

    static Stream<Codec<? extends Message>> codecs() {
        return Stream.of(
                TreeCodec.codec(),
                ChainCodec.codec(),
                NestCodec.codec(),
                BranchCodec.codec(),
                LeafCodec.codec(),
                OutlineFile_OutlineCodec.codec(),
                OutlineFile_CellCodec.codec(),
                OutlineFile_WrappingCodec.codec(),
                Delimited_KnotCodec.codec());
    }

    /**
     * Whether a field, or the values of a map, would be one level more than there may be.
     *
     * @param around the messages around it, the one that has the field last
     */
    static boolean isTooDeep(FieldDescriptor field, List<Descriptor> around) {
        if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            return false;
        } else if (field.isMapField()) {
            return isTooDeep(field.getMessageType().findFieldByNumber(2), around);
        }
        Integer depth = DEPTHS.get(field.getMessageType().getFullName());
        return depth != null && Collections.frequency(around, field.getMessageType()) >= depth;
    }
}
