package io.streamlets.blueprint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random pairs of schemas: they are the same exactly if canonical forms and logical types are the same. */
class SameSchemaPropertyTest {
    private static final List<String> SIMPLE = List.of(
            "\"int\"",
            "\"long\"",
            "\"string\"",
            "{\"type\":\"int\",\"logicalType\":\"date\"}",
            "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}",
            "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":9,\"scale\":2}",
            "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":9,\"scale\":3}");

    @Test
    void findsADifferenceExactlyIfThereIsOne() {
        Random random = new Random(42);
        int same = 0;
        for (int pair = 0; pair < 20_000; pair++) {
            String left = record(random);
            String right = record(random);
            // Names and fields are few, so that equal schemas come up by chance too. All attributes that may be
            // generated are significant, so that equal texts are equal schemas and different texts different ones.
            boolean equal = left.equals(right);
            same += equal ? 1 : 0;

            assertThat(SchemaComparison.areSame(AvroSchemas.parse(left), AvroSchemas.parse(right)))
                    .as("%s and %s", left, right)
                    .isEqualTo(equal);
        }
        assertThat(same).isBetween(50, 19_000);
    }

    private static String record(Random random) {
        List<String> fields = new ArrayList<>();
        int offset = random.nextInt(2);
        for (int field = 0; field < 1 + random.nextInt(2); field++) {
            String name = List.of("a", "b").get((field + offset) % 2);
            fields.add("{\"name\":\"" + name + "\",\"type\":" + type(random, name, 2) + "}");
        }
        return "{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + String.join(",", fields) + "]}";
    }

    private static String type(Random random, String path, int depth) {
        int kind = depth == 0 ? 5 : random.nextInt(12);
        return switch (kind) {
            case 0 -> "{\"type\":\"array\",\"items\":" + type(random, path + "i", depth - 1) + "}";
            case 1 -> "{\"type\":\"map\",\"values\":" + type(random, path + "v", depth - 1) + "}";
            case 2 -> "[\"null\"," + SIMPLE.get(random.nextInt(SIMPLE.size())) + "]";
            case 3 ->
                "{\"type\":\"enum\",\"name\":\"E" + path + "\",\"symbols\":[\"X\",\"" + "YZ".charAt(random.nextInt(2))
                        + "\"]}";
            case 4 -> "{\"type\":\"fixed\",\"name\":\"F" + path + "\",\"size\":" + (4 + random.nextInt(2)) + "}";
            default -> SIMPLE.get(random.nextInt(SIMPLE.size()));
        };
    }
}
