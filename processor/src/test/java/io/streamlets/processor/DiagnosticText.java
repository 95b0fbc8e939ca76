package io.streamlets.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Diagnostics as text: what javac says, and the line and column at which it points. */
final class DiagnosticText {
    private DiagnosticText() {}

    static String of(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(DiagnosticText::of).collect(Collectors.joining());
    }

    private static String of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
        String message = kind + ": " + diagnostic.getMessage(Locale.ROOT) + "\n";
        JavaFileObject source = diagnostic.getSource();
        if (source == null || diagnostic.getLineNumber() == Diagnostic.NOPOS) {
            return message;
        }
        try {
            String line =
                    source.getCharContent(true).toString().lines().toList().get((int) diagnostic.getLineNumber() - 1);
            return Path.of(source.getName()).getFileName() + ": " + message + "  | " + line + "\n  | "
                    + " ".repeat((int) diagnostic.getColumnNumber() - 1) + "^\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
