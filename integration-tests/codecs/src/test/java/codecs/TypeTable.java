package codecs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of types in the documentation. */
final class TypeTable {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private TypeTable() {}

    /** A line of a table: in each column what is marked as code. */
    record Row(List<String> types, List<String> java, List<String> spark) {}

    /** The table with these headings. */
    static List<Row> under(String headings) throws IOException {
        return Files.readString(Path.of("../../docs/codecs.md"))
                .lines()
                .dropWhile(line -> !line.equals(headings))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(codes(cells[1]), codes(cells[2]), codes(cells[3])))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }
}
