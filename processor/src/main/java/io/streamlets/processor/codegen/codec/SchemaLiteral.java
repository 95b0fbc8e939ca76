package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a schema as a Java expression: a text block whose lines are joined.
 *
 * <p>A constant has at most 65535 bytes; a longer text is joined from several when the class is loaded.
 */
public final class SchemaLiteral {
    private static final int LINE = 100;

    /** A character has at most three bytes in a constant. */
    private static final int LINES_PER_CONSTANT = 65535 / 3 / LINE;

    private SchemaLiteral() {}

    public static CodeBlock of(String text) {
        List<String> lines = lines(text);
        List<CodeBlock> constants = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES_PER_CONSTANT) {
            constants.add(textBlock(lines.subList(i, Math.min(lines.size(), i + LINES_PER_CONSTANT))));
        }
        CodeBlock joined = constants.size() == 1
                ? constants.get(0)
                : CodeBlock.of("$T.join(\n\"\",\n$L)", String.class, CodeBlock.join(constants, ",\n"));
        return CodeBlock.of("$>$>$L$<$<", joined);
    }

    private static CodeBlock textBlock(List<String> lines) {
        String text = lines.stream()
                .map(line -> line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\""))
                .collect(Collectors.joining("\\\n"));
        return CodeBlock.of("\"\"\"\n$L\"\"\"", text);
    }

    /** Ends a line after a comma where there is one, and never between two halves of a character. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + LINE);
            int comma = end < text.length() ? text.lastIndexOf(',', end - 1) : -1;
            if (comma > start) {
                end = comma + 1;
            } else if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
