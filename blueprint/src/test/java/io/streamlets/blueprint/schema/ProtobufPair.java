package io.streamlets.blueprint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.List;

/** Two versions of a message, as short texts of a {@code .proto} file, and what lies between them. */
final class ProtobufPair {
    private ProtobufPair() {}

    static void fits(String writer, String reader) {
        assertThat(compare(data(writer), data(reader))).isEmpty();
    }

    static String data(String members) {
        return "message Data { " + members + " }";
    }

    static String data2(String members) {
        return "proto2 " + data(members);
    }

    static Descriptor message(String text) {
        return ProtobufSchemas.parse(ProtoText.base64(text), "sensors.Data");
    }

    static List<String> compare(String writer, String reader) {
        return compare(writer, reader, "Data");
    }

    static List<String> compare(String writer, String reader, String name) {
        return texts(SchemaComparison.differences(
                message(writer), ProtobufSchemas.parse(ProtoText.base64(reader), "sensors." + name)));
    }

    static List<String> presence(String writer, String reader) {
        return texts(SchemaComparison.changesOfPresence(message(writer), message(reader)));
    }

    static List<String> texts(List<SchemaDifference> differences) {
        return differences.stream()
                .map(difference -> difference.text() + " | " + difference.fix(false) + " | " + difference.records())
                .toList();
    }
}
