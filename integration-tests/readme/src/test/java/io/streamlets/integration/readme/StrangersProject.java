package io.streamlets.integration.readme;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Maven project outside the repository that consists of the README's blocks and of what it leaves to a newcomer. */
final class StrangersProject {

    private static final String PLUGIN = " *<plugin>[^\n]*\n *<groupId>%s</groupId>.*?</plugin>\n";

    private static final Pattern AVRO_PLUGIN = Pattern.compile(PLUGIN.formatted("org.apache.avro"), Pattern.DOTALL);

    /** The type for which a file is named. */
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final )*(?:class|record|interface) (\\w+)", Pattern.MULTILINE);

    private static final String STREAMLETS = """
                <dependency>
                  <groupId>com.example</groupId>
                  <artifactId>sensors</artifactId>
                  <version>1.0.0</version>
                </dependency>
            """;

    private static final String AGGREGATOR = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>sensors-modules</artifactId>
              <version>1.0.0</version>
              <packaging>pom</packaging>
              <modules>
                <module>streamlets</module>
                <module>app</module>
              </modules>
            </project>
            """;

    private static final String IMPORTS_OF_STREAMLET = """
            import static org.apache.spark.sql.functions.avg;
            import static org.apache.spark.sql.functions.col;
            import static org.apache.spark.sql.functions.window;

            import io.streamlets.annotations.*;
            import java.time.Duration;
            import org.apache.spark.sql.Dataset;
            """;

    private static final String IMPORTS_OF_TEST = """
            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.streamlets.testkit.SparkExtension;
            import java.time.*;
            import java.util.List;
            import org.apache.spark.sql.*;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.ExtendWith;
            """;

    private final Path folder;
    private final NestedMaven maven;

    private StrangersProject(Path folder, NestedMaven maven) {
        this.folder = folder;
        this.maven = maven;
    }

    static StrangersProject create(Path folder) throws IOException, URISyntaxException {
        Path sources = Path.of(Objects.requireNonNull(StrangersProject.class.getResource("/stranger"))
                .toURI());
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        StrangersProject project = new StrangersProject(folder, NestedMaven.in(folder, Map.of()));
        project.write("pom.xml", Page.README.block("xml"));
        project.write(
                "src/main/resources/blueprint.conf", Page.README.blocks("hocon").get(0));
        List<String> blocks = Page.README.blocks("java");
        project.writeJava("main/java/com/example/MovingAverage", IMPORTS_OF_STREAMLET, blocks.get(0));
        project.writeJava(
                "main/java/com/example/Sensors", "import io.streamlets.annotations.Blueprint;\n", blocks.get(1));
        project.writeJava("test/java/com/example/MovingAverageTest", IMPORTS_OF_TEST, blocks.get(2));
        return project;
    }

    /**
     * The application of the page on streamlets in the README's project, each block in the file that the page names.
     *
     * @param environment variables for Maven and the application
     */
    static StrangersProject createOfStreamletsPage(Path folder, Map<String, String> environment) throws IOException {
        StrangersProject project = new StrangersProject(folder, NestedMaven.in(folder, environment));
        project.write(
                "pom.xml",
                withoutAvro(Page.README.block("xml"))
                        .replace(
                                "\n  <dependencies>\n",
                                "\n  <dependencies>\n"
                                        + Page.STREAMLETS.block("xml").indent(4)));
        for (String block : Page.STREAMLETS.blocks("java")) {
            Matcher type = TYPE.matcher(block);
            if (!type.find()) {
                throw new AssertionError("no type in\n" + block);
            }
            project.write(
                    "src/" + (block.contains("@Test") ? "test" : "main") + "/java/shop/" + type.group(1) + ".java",
                    block);
        }
        List<String> configurations = Page.STREAMLETS.blocks("hocon");
        project.write("src/main/resources/blueprint.conf", configurations.get(0));
        project.write("local.conf", configurations.get(1));
        project.write("revenue.sql", Page.STREAMLETS.block("sql"));
        List<String> lines = Page.STREAMLETS.blocks("json");
        project.write("data/orders/1.json", lines.get(0));
        project.write("data/payments/1.json", lines.get(1));
        return project;
    }

    /** The same project in two modules: {@code streamlets} has the streamlets and their schemas, {@code app} the blueprint. */
    static StrangersProject createInModules(Path folder) throws IOException, URISyntaxException {
        StrangersProject project = create(folder);
        String pom = Files.readString(folder.resolve("pom.xml"));
        project.move("src/main/java/com/example/Sensors.java", "app");
        project.move("src/main/resources/blueprint.conf", "app");
        project.write(
                "app/pom.xml",
                withoutAvro(pom)
                        .replace("<artifactId>sensors</artifactId>", "<artifactId>sensors-app</artifactId>")
                        .replace("\n  <dependencies>\n", "\n  <dependencies>\n" + STREAMLETS));
        project.move("src", "streamlets");
        project.write("streamlets/pom.xml", pom);
        project.write("pom.xml", AGGREGATOR);
        return project;
    }

    private static String withoutAvro(String pom) {
        return AVRO_PLUGIN.matcher(pom).replaceFirst("");
    }

    /** Replaces a text that must be there in one file. */
    void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(from)) {
            throw new AssertionError("no '" + from + "' in " + file);
        }
        write(file, text.replace(from, to));
    }

    /** A block of the README with what it leaves to the reader. */
    private void writeJava(String type, String imports, String block) throws IOException {
        write("src/" + type + ".java", "package com.example;\n\n" + imports + "\n" + block);
    }

    private void move(String file, String module) throws IOException {
        Path target = folder.resolve(module).resolve(file);
        Files.createDirectories(target.getParent());
        Files.move(folder.resolve(file), target);
    }

    /** Writes a file. */
    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Runs Maven in the project. */
    NestedMaven.Result maven(String... arguments) throws IOException, InterruptedException {
        return maven.run(arguments);
    }
}
