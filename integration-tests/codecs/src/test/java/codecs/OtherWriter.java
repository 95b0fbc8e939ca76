package codecs;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a message as a writer of another version may: fields in any order, and packed what the schema has not so. */
final class OtherWriter {
    private OtherWriter() {}

    static byte[] bytesOf(Message message, Random random) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (Map.Entry<FieldDescriptor, Object> field : message.getAllFields().entrySet()) {
            byte[] part = message.newBuilderForType()
                    .setField(field.getKey(), field.getValue())
                    .buildPartial()
                    .toByteArray();
            parts.add(field.getKey().isPackable() ? repacked(part, field.getKey()) : part);
        }
        Collections.shuffle(parts, random);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] repacked(byte[] part, FieldDescriptor field) throws IOException {
        UnknownFieldSet.Field values = UnknownFieldSet.parseFrom(part).getField(field.getNumber());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        if (field.isPacked()) {
            CodedInputStream in = values.getLengthDelimitedList().get(0).newCodedInput();
            int wireType = field.getLiteType().getWireType();
            while (!in.isAtEnd()) {
                out.writeUInt32NoTag(field.getNumber() << 3 | wireType);
                switch (wireType) {
                    case 0 -> out.writeUInt64NoTag(in.readUInt64());
                    case 1 -> out.writeFixed64NoTag(in.readFixed64());
                    default -> out.writeFixed32NoTag(in.readFixed32());
                }
            }
        } else {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            CodedOutputStream inner = CodedOutputStream.newInstance(packed);
            for (long value : values.getVarintList()) {
                inner.writeUInt64NoTag(value);
            }
            for (int value : values.getFixed32List()) {
                inner.writeFixed32NoTag(value);
            }
            for (long value : values.getFixed64List()) {
                inner.writeFixed64NoTag(value);
            }
            inner.flush();
            out.writeByteArray(field.getNumber(), packed.toByteArray());
        }
        out.flush();
        return bytes.toByteArray();
    }
}
