package io.streamlets.integration.flights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The generated main of the flights example in a JVM of its own; its output goes to a file. */
final class FlightsProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private FlightsProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Runs the example over a few files in {@code input}, keeping everything below {@code folder}. It ends before the optimizing
     * compiler is worth what it costs.
     */
    static FlightsProcess start(Path folder, Path input, String... arguments) throws IOException {
        return start("-XX:TieredStopAtLevel=1", folder, input, arguments);
    }

    /** The same over many records. */
    static FlightsProcess startLong(Path folder, Path input, String... arguments) throws IOException {
        return start("-XX:+TieredCompilation", folder, input, arguments);
    }

    private static FlightsProcess start(String compiler, Path folder, Path input, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", compiler));
        command.addAll(List.of(System.getProperty("spark.jvm.options").trim().split("\\s+")));
        command.addAll(List.of("-classpath", classPath(), "flights.FlightsMain", "run", "--local"));
        command.addAll(List.of("--storage", storage(folder).toString(), "--until-idle", "10s"));
        command.add("app.streamlets.ingress.config-parameters.folder=" + input.toAbsolutePath());
        command.add("app.streamlets.files.config-parameters.folder=" + parquet(folder));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output-", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new FlightsProcess(process, output);
    }

    /** Where the broker's log and the checkpoints are. */
    static Path storage(Path folder) {
        return folder.resolve("storage");
    }

    /** Where the example writes its result. */
    static Path parquet(Path folder) {
        return folder.resolve("delays");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** The exit code; fails with the output if the process does not end in time. */
    int await(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + limit + ":\n" + output());
        }
        return process.exitValue();
    }

    /** Ends the process as {@code kill -9} does, without any chance to clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
