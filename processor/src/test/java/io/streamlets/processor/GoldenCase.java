package io.streamlets.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder with what to compile and what must come of it.
 *
 * <ul>
 *   <li>{@code input}: sources, and resources for the class output; {@code golden/support} is compiled with them
 *   <li>{@code library}: if it is there, sources that are compiled before and lie on the class path of {@code input}
 *   <li>{@code options.txt}: further options of javac, one a line; {@code ${case}} is the folder
 *   <li>{@code expected}: the files that are generated, codecs excepted
 *   <li>{@code diagnostics.txt}: everything that javac says, with the line and column; without it nothing is said
 *   <li>{@code generated.txt}: where something is said, the names of the files that are generated all the same
 * </ul>
 */
record GoldenCase(Path folder) {
    private static final Path SUPPORT = GoldenFile.ROOT.resolve("support");

    /** All cases of a feature. */
    static List<GoldenCase> of(String feature) {
        return Compilation.filesIn(GoldenFile.ROOT.resolve(feature)).stream()
                .map(file -> GoldenFile.ROOT
                        .resolve(feature)
                        .relativize(file)
                        .getName(0)
                        .toString())
                .distinct()
                .map(name -> new GoldenCase(GoldenFile.ROOT.resolve(feature).resolve(name)))
                .toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Compiles and compares. */
    void run(Path work) {
        Compilation.Setup setup;
        if (Files.exists(folder.resolve("library"))) {
            Compilation library =
                    Compilation.of(SUPPORT, folder.resolve("library")).into(work.resolve("library"));
            if (!library.success()) {
                throw new AssertionError(library.diagnostics());
            }
            setup = Compilation.of(folder.resolve("input")).with(library.classes());
        } else {
            setup = Compilation.of(SUPPORT, folder.resolve("input"));
        }
        Compilation compilation = setup.options(options()).into(work);
        String diagnostics = compilation.diagnostics();
        Set<String> names = compilation.generated().keySet();
        new GoldenFile(folder.resolve("diagnostics.txt")).assertHolds(diagnostics);
        new GoldenFile(folder.resolve("generated.txt"))
                .assertHolds(diagnostics.isEmpty() || names.isEmpty() ? "" : String.join("\n", names) + "\n");
        compareFiles(diagnostics.isEmpty() ? withoutCodecs(compilation.generated()) : Map.of());
    }

    private List<String> options() {
        try {
            Path file = folder.resolve("options.txt");
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(option -> option.replace("${case}", folder.toString()))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compareFiles(Map<String, String> generated) {
        Path expected = folder.resolve("expected");
        Set<String> names = new TreeSet<>(generated.keySet());
        Compilation.filesIn(expected)
                .forEach(file -> names.add(expected.relativize(file).toString()));
        names.forEach(name -> new GoldenFile(expected.resolve(name)).assertHolds(generated.getOrDefault(name, "")));
    }

    private static Map<String, String> withoutCodecs(Map<String, String> generated) {
        return generated.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("Codec.java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
