package io.streamlets.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The main that javac has generated for a {@code @Blueprint}. */
final class MainClass {
    private static final String SUFFIX = "Main.class";
    /** What the main's method {@code application()} returns, as its class file has it. */
    private static final String APPLICATION = "()Lio/streamlets/spark/application/Application;";

    private MainClass() {}

    /**
     * The name of the only one; null if there is none.
     *
     * @param classes the folder of a project's classes
     * @throws MojoExecutionException if there are several
     */
    static @Nullable String in(Path classes) throws IOException, MojoExecutionException {
        List<String> names = names(classes);
        if (names.size() > 1) {
            throw new MojoExecutionException("There are " + names.size()
                    + " generated mains. Choose one: -Dstreamlets.main=" + String.join(" or ", names));
        }
        return names.isEmpty() ? null : names.get(0);
    }

    private static List<String> names(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> mains = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            Stream.Builder<String> names = Stream.builder();
            for (Path main : mains) {
                if (Files.readString(main, StandardCharsets.ISO_8859_1).contains(APPLICATION)) {
                    String name = classes.relativize(main)
                            .toString()
                            .replace(main.getFileSystem().getSeparator(), ".");
                    names.add(name.substring(0, name.length() - ".class".length()));
                }
            }
            return names.build().toList();
        }
    }
}
