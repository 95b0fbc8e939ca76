package io.streamlets.integration.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Maven in a folder outside the repository.
 *
 * <p>It has a local repository of its own, which has this build's artifacts and fetches all others from the outer build's
 * repository.
 */
final class NestedMaven {

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
    private final Map<String, String> environment;

    private NestedMaven(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Maven in the folder, with variables of the environment beside those of this process. */
    static NestedMaven in(Path folder, Map<String, String> environment) throws IOException {
        NestedRepository.install();
        Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.formatted(
                        Path.of(System.getProperty("outer.repository")).toUri()));
        return new NestedMaven(folder, environment);
    }

    /** Runs Maven in the folder. */
    Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(
                List.of("-B", "-ntp", "-s", folder.resolve("settings.xml").toString()));
        command.add("-Dmaven.repo.local=" + NestedRepository.FOLDER);
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "maven-", ".log");
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // Maven, and the tests and mains that it starts, end before the optimizing compiler is worth what it costs.
        maven.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        maven.environment().putAll(environment);
        Process process = maven.start();
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
