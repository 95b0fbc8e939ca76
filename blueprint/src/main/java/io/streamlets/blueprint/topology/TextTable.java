package io.streamlets.blueprint.topology;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, aligned in columns that are as wide as their widest cell; two spaces lie between columns. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Adds a line of cells. */
    void row(String... cells) {
        rows.add(List.of(cells));
        for (int column = 0; column < cells.length; column++) {
            if (column == widths.size()) {
                widths.add(0);
            }
            // The last cell of a line may be as long as it likes without pushing other lines apart.
            if (column < cells.length - 1) {
                widths.set(column, Math.max(widths.get(column), cells[column].length()));
            }
        }
    }

    /** Adds an empty line. */
    void gap() {
        rows.add(List.of());
    }

    /** Whether there is no line yet. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** All lines, without spaces at their ends. */
    String render() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell);
                if (column < row.size() - 1) {
                    line.append(" ".repeat(widths.get(column) - cell.length() + 2));
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
