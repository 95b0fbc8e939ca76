package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.ArraysCodec;
import codecs.java.NestedCodec;
import codecs.java.OtherScalarsCodec;
import codecs.java.ScalarsCodec;
import io.streamlets.spark.codec.Codec;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** The table of Java types in the documentation says what the codecs do, and has each type that they have. */
class JavaTableTest {
    /** What the table says in words, or by a type with arguments. */
    private static final Map<String, String> WORDS = Map.of("Map", "Map<K, V>");

    @Test
    void isThatOfTheCode() throws Exception {
        List<TypeTable.Row> rows = TypeTable.under("| Java | Avro | Spark |");
        List<String> left = new ArrayList<>();
        rows.forEach(row -> left.addAll(row.types()));
        for (Codec<?> codec :
                List.of(ScalarsCodec.codec(), OtherScalarsCodec.codec(), NestedCodec.codec(), ArraysCodec.codec())) {
            Schema schema = new Schema.Parser().parse(codec.schemaText());
            for (RecordComponent component : codec.type().getRecordComponents()) {
                String name = name(component.getType());
                if (!isOfWords(component.getType())) {
                    check(
                            rows.stream()
                                    .filter(row -> row.types().contains(name))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError("no row has " + name)),
                            schema.getField(component.getName()).schema(),
                            codec.schema()
                                    .apply(component.getName())
                                    .dataType()
                                    .sql()
                                    .replace(",", ", "));
                    left.remove(name);
                }
            }
        }
        assertThat(left).isEmpty();
    }

    /** Enums, records, beans and arrays stand in the table as words. */
    private static boolean isOfWords(Class<?> type) {
        return type.isEnum() || type.getName().startsWith("codecs.") || (type.isArray() && type != byte[].class);
    }

    private static String name(Class<?> type) {
        Class<?> plain = MethodType.methodType(type).unwrap().returnType();
        String name = plain.getPackageName().equals("java.sql") ? plain.getName() : plain.getSimpleName();
        return WORDS.getOrDefault(name, name);
    }

    private static void check(TypeTable.Row row, Schema schema, String column) {
        Schema plain = schema.isUnion() ? schema.getTypes().get(1) : schema;
        List<String> avro = row.java().isEmpty() ? row.types() : row.java();
        // An Optional is what it holds.
        boolean isHeld =
                row.types().contains("Optional") && !List.of("array", "map").contains(avroName(plain));
        if (!isHeld) {
            assertThat(avro).as("%s", row).contains(avroName(plain));
        }
        if (!isHeld && !row.spark().isEmpty()) {
            assertThat(row.spark())
                    .as("%s", row)
                    .anyMatch(each -> column.equals(each) || column.startsWith(each + "<"));
        }
    }

    private static String avroName(Schema schema) {
        if (schema.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
            return "decimal(" + decimal.getPrecision() + ", " + decimal.getScale() + ")";
        }
        return schema.getLogicalType() == null
                ? schema.getType().name().toLowerCase(Locale.ROOT)
                : schema.getLogicalType().getName();
    }
}
