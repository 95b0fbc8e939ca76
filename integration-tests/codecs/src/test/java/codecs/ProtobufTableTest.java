package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.proto.EverythingCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The table of Protobuf types in the documentation says what the codecs do. */
class ProtobufTableTest {

    @Test
    void isThatOfTheCode() throws IOException {
        StructType schema = EverythingCodec.codec().schema();
        List<String> compared = new ArrayList<>();
        for (TypeTable.Row row : TypeTable.under("| Protobuf | Java | Spark |")) {
            String documented = row.spark().get(0).replace("...", "BIGINT");
            for (String type : row.types()) {
                String column = "a_" + type.toLowerCase(Locale.ROOT);
                if (List.of(schema.fieldNames()).contains(column)) {
                    assertThat(sql(schema.apply(column).dataType())).as(type).isEqualTo(documented);
                    compared.add(type);
                }
            }
        }
        assertThat(compared).hasSize(22);
        assertThat(schema.apply("a_level").dataType().sql()).isEqualTo("STRING");
        assertThat(schema.apply("a_place").dataType()).isInstanceOf(StructType.class);
    }

    private static String sql(DataType type) {
        return type.sql().replace(" NOT NULL", "");
    }
}
