package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.optional.EverythingCodec;
import codecs.raw.RawValuesCodec;
import io.streamlets.spark.codec.Codec;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificFixed;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** The table of Avro types in the documentation says what the codecs do. */
class AvroTableTest {

    @Test
    void isThatOfTheCode() throws Exception {
        Set<String> left = new HashSet<>();
        List<TypeTable.Row> rows = TypeTable.under("| Avro | Java | Spark |");
        rows.forEach(row -> left.addAll(row.types()));
        for (Codec<? extends SpecificRecord> codec : List.of(EverythingCodec.codec(), RawValuesCodec.codec())) {
            for (Schema.Field field : SpecificData.get().getSchema(codec.type()).getFields()) {
                for (TypeTable.Row row : rows) {
                    if (row.types().contains(name(field.schema()))) {
                        check(row, codec, field.name());
                        left.remove(name(field.schema()));
                    }
                }
            }
        }
        // What no row holds, and the word null in what is said of unions.
        assertThat(left).containsExactlyInAnyOrder("timestamp-nanos", "local-timestamp-nanos", "null");
    }

    private static void check(TypeTable.Row row, Codec<?> codec, String field) throws NoSuchFieldException {
        String column = codec.schema().apply(field).dataType().sql();
        Class<?> held = codec.type().getDeclaredField(field).getType();
        String java = SpecificFixed.class.isAssignableFrom(held) ? "fixed" : held.getSimpleName();
        assertThat(row.spark())
                .as(field)
                .anyMatch(documented -> word(documented).equals(word(column)));
        if (!row.java().isEmpty()) {
            assertThat(row.java()).as(field).contains(java);
        }
    }

    private static String name(Schema schema) {
        String logical = schema.getProp("logicalType");
        return logical == null ? schema.getType().name().toLowerCase(Locale.ROOT) : logical;
    }

    /** A type without what is in it. */
    private static String word(String type) {
        return type.replaceAll("[^A-Z_].*", "");
    }
}
