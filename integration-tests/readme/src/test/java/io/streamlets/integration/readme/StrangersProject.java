package io.streamlets.integration.readme;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Maven project outside the repository that consists of the README's pom and blueprint and the sources of a newcomer.
 *
 * <p>It is built by Maven itself with a local repository of its own, which has this build's artifacts and fetches all
 * others from the outer build's repository.
 */
final class StrangersProject {

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>outer</id>
                  <repositories>
                    <repository>
                      <id>outer</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>outer</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>outer</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private final Path folder;

    private StrangersProject(Path folder) {
        this.folder = folder;
    }

    static StrangersProject create(Path folder) throws IOException, URISyntaxException {
        NestedRepository.install();
        Path sources = Path.of(Objects.requireNonNull(StrangersProject.class.getResource("/stranger"))
                .toURI());
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("pom.xml"), Readme.blocks("xml").get(0));
        Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.formatted(
                        Path.of(System.getProperty("outer.repository")).toUri()));
        StrangersProject project = new StrangersProject(folder);
        project.write(
                "src/main/resources/blueprint.conf", Readme.blocks("hocon").get(0));
        return project;
    }

    /** Replaces a text that must be there in one file. */
    void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(from)) {
            throw new AssertionError("no '" + from + "' in " + file);
        }
        write(file, text.replace(from, to));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Runs Maven in the project. */
    Result maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(
                List.of("-B", "-ntp", "-s", folder.resolve("settings.xml").toString()));
        command.add("-Dmaven.repo.local=" + NestedRepository.FOLDER);
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "maven-", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(Duration.ofMinutes(8).toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("Maven does not end:\n" + Files.readString(output));
        }
        return new Result(process.exitValue(), Files.readString(output));
    }

    /** How Maven ended and what it printed. */
    record Result(int exitCode, String output) {}
}
