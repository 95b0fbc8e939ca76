package io.streamlets.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The JVM in which a main runs.
 *
 * @param folder its working directory
 * @param options those of the JVM
 * @param jars its class path
 * @param arguments the main class and what it is given
 */
record ApplicationJvm(File folder, List<String> options, List<Path> jars, List<String> arguments) {
    /** How long an application may take to end when Maven is stopped, in seconds. */
    private static final int GRACE = 60;

    /**
     * Starts it, with input and output of Maven, and waits until it ends. It is stopped when Maven is.
     *
     * @param whenEnded what is done afterwards, however it has ended
     * @return its exit code
     */
    int run(Runnable whenEnded) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(options, jars, arguments))
                .directory(folder)
                .inheritIO()
                .start();
        Thread stop = new Thread(() -> stop(process, whenEnded), "streamlets-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        int code = process.waitFor();
        if (isRemoved(stop)) {
            whenEnded.run();
        }
        return code;
    }

    /** The command of a JVM like this one. */
    static List<String> command(List<String> options, List<Path> jars, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(ClassPath.text(jars));
        command.addAll(arguments);
        return command;
    }

    private static void stop(Process process, Runnable whenEnded) {
        process.destroy();
        try {
            if (process.waitFor(GRACE, TimeUnit.SECONDS)) {
                whenEnded.run();
            } else {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** False if Maven is being stopped: then the hook does the rest. */
    private static boolean isRemoved(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return false;
        }
    }
}
