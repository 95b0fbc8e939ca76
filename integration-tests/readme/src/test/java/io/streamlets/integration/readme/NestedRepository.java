package io.streamlets.integration.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A local Maven repository with the artifacts of this build, where only the nested builds see them. */
final class NestedRepository {

    static final Path FOLDER = Path.of(System.getProperty("nested.repository"));

    private static final Path CHECKOUT = Path.of(System.getProperty("checkout"));
    private static final String VERSION = System.getProperty("project.version");

    private NestedRepository() {}

    /** Lays the artifacts out as {@code mvn install} does. */
    static void install() throws IOException {
        copy("parent", CHECKOUT.resolve("pom.xml"), "pom");
        for (String module : List.of(
                "bom", "annotations", "blueprint", "processor", "runtime", "sandbox", "testkit", "maven-plugin")) {
            copy(module, CHECKOUT.resolve(module).resolve("pom.xml"), "pom");
            Path jar = CHECKOUT.resolve(module).resolve("target/streamlets-" + module + "-" + VERSION + ".jar");
            if (!module.equals("bom")) {
                copy(module, jar, "jar");
            }
        }
        for (String spark : List.of("spark-4.0.0", "spark-4.1.1", "spark-4.2.0")) {
            copy("bom-" + spark, CHECKOUT.resolve("bom").resolve(spark).resolve("pom.xml"), "pom");
        }
    }

    private static void copy(String module, Path file, String extension) throws IOException {
        String artifact = "streamlets-" + module;
        Path folder = FOLDER.resolve("io/streamlets").resolve(artifact).resolve(VERSION);
        Files.createDirectories(folder);
        Files.copy(
                file, folder.resolve(artifact + "-" + VERSION + "." + extension), StandardCopyOption.REPLACE_EXISTING);
    }
}
