package io.streamlets.integration.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A master and a worker on the loopback device, with an installed Spark of links to jars. */
final class StandaloneCluster implements AutoCloseable {
    /** How many the worker says that it has. */
    static final int CORES = 3;

    private final Path folder;
    private final Path home;
    private final List<Jvm> processes = new ArrayList<>();
    private final String url;

    private StandaloneCluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.home = folder.resolve("spark");
        install();
        Jvm master = spark("deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
        this.url = master.await("Starting Spark master at (spark://\\S+)");
        Jvm worker = spark(
                "deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                String.valueOf(CORES),
                "--memory",
                "2g",
                "--work-dir",
                folder.resolve("worker").toString(),
                url);
        worker.await("Successfully registered with master");
    }

    /** Starts it; what it writes is in {@code folder}. */
    static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
        return new StandaloneCluster(folder);
    }

    /** The address of the master. */
    String url() {
        return url;
    }

    /** Starts a main class of Spark with the jars of Spark alone. */
    Jvm spark(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("-cp", home.resolve("jars") + "/*", "org.apache.spark." + main));
        command.addAll(List.of(arguments));
        // What Spark's own scripts set, and for executors and drivers what Jvm gives the others.
        Map<String, String> environment = Map.of(
                "SPARK_HOME",
                home.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "JAVA_TOOL_OPTIONS",
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        Jvm process = Jvm.start(folder, environment, command);
        processes.add(process);
        return process;
    }

    /** What the one driver that the cluster has started has said. */
    String driverLog(String stream) throws IOException {
        try (Stream<Path> files =
                Files.find(folder, 4, (file, attributes) -> file.toString().matches(".*driver-[^/]*/" + stream))) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    private void install() throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (Path jar : ClassPath.spark()) {
            Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
        }
    }

    @Override
    public void close() {
        for (int last = processes.size() - 1; last >= 0; last--) {
            processes.get(last).close();
        }
    }
}
