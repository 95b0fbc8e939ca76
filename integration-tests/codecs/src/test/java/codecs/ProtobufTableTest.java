package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.proto.EverythingCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The table of Protobuf types in the documentation says what the codecs do. */
class ProtobufTableTest {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    @Test
    void isThatOfTheCode() throws IOException {
        StructType schema = EverythingCodec.codec().schema();
        List<String> compared = new ArrayList<>();
        String text = Files.readString(Path.of("../../docs/codecs.md"));
        String table =
                text.substring(text.indexOf("| Protobuf | Java | Spark |"), text.indexOf("- A field with presence"));
        for (String row :
                table.lines().skip(2).filter(line -> line.startsWith("|")).toList()) {
            String[] cells = row.split("\\|", -1);
            String documented = codes(cells[3]).get(0).replace("...", "BIGINT");
            for (String type : codes(cells[1])) {
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

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }
}
