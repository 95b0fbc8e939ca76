package io.streamlets.integration.cluster;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of these tests, taken apart: what an installed Spark has, and what an application brings. */
final class ClassPath {
    private static final String SEPARATOR = Objects.requireNonNull(File.pathSeparator);

    private ClassPath() {}

    /** The jars of Spark. */
    static List<Path> spark() throws IOException {
        return split(Files.readString(Path.of(System.getProperty("spark.classpath"))));
    }

    /** What an application brings: jars, and folders with classes. */
    static List<Path> application() throws IOException {
        Set<Path> spark = Set.copyOf(spark());
        return split(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))).stream()
                .filter(entry -> !spark.contains(entry) && Files.exists(entry))
                .toList();
    }

    /** The same with a jar in {@code folder} in place of each folder; the data types are in one of their own. */
    static List<Path> packaged(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path entry : application()) {
            if (Files.isDirectory(entry)) {
                String name = "classes-" + jars.size();
                Predicate<String> isData = file -> file.matches("words/data/\\w+(?<!Codec)\\.class");
                jars.add(jar(folder.resolve(name + ".jar"), entry, isData.negate()));
                if (Files.exists(entry.resolve("words"))) {
                    jars.add(jar(folder.resolve("data.jar"), entry, isData));
                }
            } else {
                jars.add(entry);
            }
        }
        return jars;
    }

    static String join(List<Path> entries) {
        return String.join(SEPARATOR, entries.stream().map(Path::toString).toList());
    }

    private static Path jar(Path jar, Path folder, Predicate<String> contains) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (contains.test(name)) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }

    private static List<Path> split(String classPath) {
        return Stream.of(classPath.strip().split(SEPARATOR)).map(Path::of).toList();
    }
}
