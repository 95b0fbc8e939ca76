package io.streamlets.integration.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of Java and what it says, on standard output and standard error. */
final class Jvm implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;
    private boolean ended;

    private Jvm(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output of " + process.pid());
        reader.start();
    }

    /** Starts {@code command}, what follows {@code java}, in {@code folder}. It ends before the optimizing compiler is worth it. */
    static Jvm start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        all.add("-Djava.io.tmpdir=" + folder);
        all.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // Nobody needs to reach them from elsewhere, and the name of the machine may not resolve.
        builder.environment().putAll(Map.of("SPARK_LOCAL_IP", "127.0.0.1", "SPARK_LOCAL_HOSTNAME", "127.0.0.1"));
        return new Jvm(builder.start());
    }

    private void read() {
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                say(line);
            }
        } catch (IOException closed) {
            say(closed.toString());
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    private synchronized void say(String line) {
        lines.add(line);
        notifyAll();
    }

    /** The first group of the first line that has this form; fails if the process ends without one. */
    synchronized String await(String form) throws InterruptedException {
        Pattern pattern = Pattern.compile(form);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        for (int next = 0; ; ) {
            for (; next < lines.size(); next++) {
                Matcher matcher = pattern.matcher(lines.get(next));
                if (matcher.find()) {
                    return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new AssertionError("'" + form + "' was not said:\n" + output());
            }
            wait(left);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has said until now. */
    synchronized String output() {
        return String.join("\n", lines);
    }

    /** The exit code; what it says is complete then. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    /** Ends it and all that it has started. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor();
            for (ProcessHandle each : started) {
                each.onExit().join();
            }
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
