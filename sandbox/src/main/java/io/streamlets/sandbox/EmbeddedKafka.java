package io.streamlets.sandbox;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker in this process, for one machine and for tests.
 *
 * <pre>{@code
 * try (EmbeddedKafka kafka = new EmbeddedKafka(folder)) {
 *     kafka.start();
 *     Properties settings = new Properties();
 *     settings.put("bootstrap.servers", kafka.bootstrapServers());
 *     ...
 * }
 * }</pre>
 *
 * <ul>
 *   <li>It listens on 127.0.0.1 only, on free ports that it chooses at every start.
 *   <li>Everything it stores is in the folder. A broker started later on the same folder has the same topics and
 *       records, whether the former was closed or its process was killed.
 *   <li>A folder serves one broker at a time: {@link #start()} fails with SLT-509 if another process uses it.
 *   <li>Topics are not created by being used: create them with Kafka's {@code Admin} first.
 *   <li>A broker is started once; for a restart make another one on the same folder.
 * </ul>
 *
 * <p>Takes 2 to 5 seconds to start and about 100 MB of heap. Close clients before the broker.
 *
 * @since 0.1.0
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    /** What the system says about free ports; a test says something else. */
    interface Ports {
        LoopbackPorts choose() throws IOException;
    }

    private final Path folder;
    private final Ports choice;
    private final Consumer<Properties> change;
    private @Nullable FolderLock lock;
    private @Nullable KafkaNode node;
    private @Nullable LoopbackPorts ports;

    /** A broker that is not started yet and keeps its data in {@code folder}, which is created if it is missing. */
    public EmbeddedKafka(Path folder) {
        this(folder, LoopbackPorts::free);
    }

    EmbeddedKafka(Path folder, Ports choice) {
        this(folder, choice, settings -> {});
    }

    /** A broker whose settings differ from ours, such as one that asks clients for a password. */
    EmbeddedKafka(Path folder, Ports choice, Consumer<Properties> change) {
        this.folder = Objects.requireNonNull(folder);
        this.choice = choice;
        this.change = change;
    }

    /**
     * Starts the broker and returns when it takes requests.
     *
     * @return this broker
     * @throws ProblemsException SLT-509 if the folder cannot be used, SLT-603 if the broker does not start
     */
    public synchronized EmbeddedKafka start() {
        if (lock != null) {
            throw new IllegalStateException("the broker was started before");
        }
        lock = FolderLock.lock(folder);
        try {
            formatOnce();
            startOnFreePorts();
            return this;
        } catch (Exception | LinkageError e) {
            close();
            throw notStarted(e);
        }
    }

    /** Where clients connect, as {@code 127.0.0.1:port}; the broker must be started. */
    public synchronized String bootstrapServers() {
        if (ports == null) {
            throw new IllegalStateException("the broker is not started");
        }
        return "127.0.0.1:" + ports.client();
    }

    /** A fault after which the broker may be of no use, if there was one. */
    synchronized Optional<Throwable> fault() {
        return node == null ? Optional.empty() : node.fault();
    }

    /** Stops the broker, having written everything to its folder. Does nothing if it is not running. */
    @Override
    public synchronized void close() {
        stopNode();
        ports = null;
        if (lock != null) {
            lock.close();
        }
    }

    private void formatOnce() throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        String directory = folder.toAbsolutePath().toString();
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(directory)
                .setMetadataLogDirectory(directory)
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .run();
    }

    private void startOnFreePorts() throws IOException {
        for (int attempt = 1; ; attempt++) {
            LoopbackPorts chosen = choice.choose();
            Properties settings = BrokerSettings.of(folder, chosen);
            change.accept(settings);
            node = new KafkaNode(settings);
            try {
                node.start();
                ports = chosen;
                return;
            } catch (RuntimeException e) {
                stopNode();
                if (attempt == ATTEMPTS || !(rootCause(e) instanceof BindException)) {
                    throw e;
                }
            }
        }
    }

    private void stopNode() {
        KafkaNode started = node;
        node = null;
        if (started != null) {
            started.stop();
        }
    }

    private ProblemsException notStarted(Throwable cause) {
        ProblemsException failure =
                new ProblemsException(Problem.of(ProblemId.SLT_603, "the embedded broker did not start in '%s'", folder)
                        .because("cause: %s", rootCause(cause))
                        .fix("read the cause; if the folder's content is damaged, name another folder"));
        failure.initCause(cause);
        return failure;
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
