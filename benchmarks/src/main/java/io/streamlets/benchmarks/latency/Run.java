package io.streamlets.benchmarks.latency;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An application in a process of its own, as a user starts it. */
final class Run implements AutoCloseable {
    private final Process process;
    private final List<Long> batches = Collections.synchronizedList(new ArrayList<>());

    private Run(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "batches");
        reader.setDaemon(true);
        reader.start();
    }

    static Run start(Case each, String brokers, Path folder) throws IOException {
        List<String> settings = new ArrayList<>(each.settings());
        settings.addAll(List.of(
                "spark.master=local[2]",
                "spark.app.name=latency",
                "spark.ui.enabled=false",
                "spark.driver.host=127.0.0.1",
                "spark.driver.bindAddress=127.0.0.1",
                "spark.sql.streaming.streamingQueryListeners=" + BatchTimes.class.getName()));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
        String storage = folder.resolve("storage").toString();
        if (each.byHand()) {
            command.addAll(List.of(HandWritten.class.getName(), brokers, storage, String.join(" ", settings)));
            command.addAll(each.queries());
        } else {
            command.addAll(List.of(HopsMain.class.getName(), "run", "--storage", storage));
            each.queries().forEach(query -> command.addAll(List.of("--streamlet", query)));
            settings.forEach(setting -> command.add("app.runtimes.spark.config." + setting));
            command.add("app.kafka.clusters.default.bootstrap-servers=" + brokers);
        }
        return new Run(new ProcessBuilder(command)
                .redirectError(new File(folder + ".err"))
                .start());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(BatchTimes.LINE)) {
                    batches.add(Long.parseLong(line.split(" ", 3)[1]));
                }
            }
        } catch (IOException closed) {
            // It has been ended.
        }
    }

    /** How long batches have taken since this was asked before, in ms. */
    List<Long> batches() {
        synchronized (batches) {
            List<Long> taken = List.copyOf(batches);
            batches.clear();
            return taken;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
