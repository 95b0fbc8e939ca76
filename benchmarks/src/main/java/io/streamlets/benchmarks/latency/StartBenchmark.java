package io.streamlets.benchmarks.latency;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How long it takes from {@code run --local} with one streamlet until the first record has gone through it, with the JVM's own archive
 * of classes and with one that a first run has made.
 *
 * <p>Argument: how many rounds (5).
 */
final class StartBenchmark {
    private static final String BROKER = "Kafka at ";

    private final Path folder;
    private final String classPath;

    private StartBenchmark(Path folder) {
        this.folder = folder;
        this.classPath = jars(folder.resolve("app.jar"));
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        StartBenchmark benchmark = new StartBenchmark(Files.createTempDirectory("start"));
        Path archive = benchmark.folder.resolve("app.jsa");
        List<String> without = List.of();
        List<String> with = List.of("-XX:SharedArchiveFile=" + archive);
        benchmark.start(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        List<Long> times = new ArrayList<>();
        List<Long> timesWith = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            times.add(benchmark.start(without));
            timesWith.add(benchmark.start(with));
        }
        System.out.println("| | s until the first record is through, median | least | most |");
        System.out.println("|---|---|---|---|");
        print("without an archive", times);
        print("with an archive of " + (Files.size(archive) >> 20) + " MB", timesWith);
        System.exit(0);
    }

    private static void print(String name, List<Long> times) {
        Collections.sort(times);
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f |%n",
                name, times.get(times.size() / 2) / 1e9, times.get(0) / 1e9, times.get(times.size() - 1) / 1e9);
    }

    /** The class path with its folder of classes as a jar: archives take nothing else. */
    private static String jars(Path app) {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
                if (jar.run(System.out, System.err, "cf", app.toString(), "-C", entry, ".") != 0) {
                    throw new IllegalStateException("no jar could be made of " + entry);
                }
                jars.add(app.toString());
            } else {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    /** Nanoseconds from the command until the first record has gone through. */
    private long start(List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(Arrays.asList("-cp", classPath, HopsMain.class.getName()));
        command.addAll(List.of("run", "--local", "--streamlet", "hop-1", "--until-idle", "2s"));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader lines = process.inputReader()) {
            long time = through(broker(lines)) - begin;
            lines.lines().forEach(line -> {});
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("err")));
            }
            return time;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String broker(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(BROKER)) {
                return line.substring(BROKER.length(), line.indexOf(','));
            }
        }
        throw new IllegalStateException("the application has ended");
    }

    private static long through(String broker) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (Producer<byte[], byte[]> producer =
                        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
                KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            producer.send(new ProducerRecord<>("pings-0", PingCodec.write(new Ping("key", 1))))
                    .get();
            TopicPartition last = new TopicPartition("pings-1", 0);
            consumer.assign(List.of(last));
            consumer.seekToBeginning(List.of(last));
            while (consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                // Not through yet.
            }
            return System.nanoTime();
        }
    }
}
