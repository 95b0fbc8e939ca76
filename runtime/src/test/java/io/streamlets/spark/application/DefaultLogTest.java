package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.execution.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DefaultLogTest {
    private static final URL APPLICATION = resource("log4j2-application.xml");
    private static final URL VERIFY = resource("log4j2-verify.xml");

    private final LoggerContext context = new LoggerContext("test");
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final PrintStream err = System.err;

    @BeforeEach
    void catchErrors() {
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setErr(err);
        context.stop();
    }

    @Test
    void theApplicationIsSeenAndOfLibrariesWhatMatters() {
        context.start(new DefaultConfiguration());
        try (DefaultLog log = DefaultLog.use(context, APPLICATION, Secrets.NONE)) {
            assertThat(log.active()).isTrue();
            logEverything();
        }

        assertThat(seen()).isEqualTo("""
                INFO  MovingAverage: from the application
                INFO  TopicCreator: Created topic 'data' with 2 partitions
                WARN  DAGScheduler: Broadcasting large task binary with size 12.0 MiB
                WARN  TaskSetManager: Lost task 1.0 in stage 3.0 (TID 4) (executor 1): java.lang.ArithmeticException
                ERROR MicroBatchExecution: Query average.out terminated with error
                WARN  NetworkClient: Connection to node -1 could not be established
                """);
    }

    @Test
    void secretsAreHiddenWhoeverLogsThem() {
        context.start(new DefaultConfiguration());
        Secrets secrets = Secrets.of(List.of("hunter2", "first\nsecond", "pin"));
        Exception cause = new IllegalStateException("opens with first\nsecond");
        try (DefaultLog log = DefaultLog.use(context, APPLICATION, secrets)) {
            try (DefaultLog quiet = DefaultLog.use(context, VERIFY, Secrets.NONE)) {
                assertThat(quiet.active()).isTrue();
            }
            assertThat(log.active()).isTrue();
            context.getLogger("sensors.MovingAverage").info("password hunter2");
            context.getLogger("org.apache.spark.Some")
                    .warn("no {}", "door", new IllegalStateException("hunter2", cause));
            context.getLogger("org.apache.kafka.Some").error("a pin");
            context.getLogger("org.apache.kafka.Some").error("none", new IllegalStateException("nothing"));
        }

        assertThat(seen().lines().filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t...")))
                .containsExactly(
                        "INFO  MovingAverage: password ***",
                        "WARN  Some: no door",
                        "java.lang.IllegalStateException: ***",
                        "Caused by: java.lang.IllegalStateException: opens with ***",
                        "ERROR Some: (a line with a secret is not shown)",
                        "ERROR Some: none",
                        "java.lang.IllegalStateException: nothing");
    }

    /** An executor's class loader fails in a task that is interrupted; a layout that looks for jars of classes would lose the line. */
    @Test
    void exceptionsAreLoggedThoughNoClassCanBeLoaded() {
        context.start(new DefaultConfiguration());
        IllegalStateException thrown = new IllegalStateException("interrupted");
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("sensors.Gone", "read", "Gone.java", 7)});
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        for (URL configuration : List.of(APPLICATION, VERIFY)) {
            try (DefaultLog log = DefaultLog.use(context, configuration, Secrets.NONE)) {
                assertThat(log.active()).isTrue();
                thread.setContextClassLoader(new ClassLoader(ClassLoader.getPlatformClassLoader()) {
                    @Override
                    protected Class<?> findClass(String name) {
                        throw new LinkageError("no connection");
                    }
                });
                context.getLogger("sensors.MovingAverage").error("failed", thrown);
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        assertThat(seen()).isEqualTo("""
                ERROR MovingAverage: failed
                java.lang.IllegalStateException: interrupted
                \tat sensors.Gone.read(Gone.java:7)
                """.repeat(2));
    }

    @Test
    void withinOneOfOursAnotherIsUsedAndThenTheFirstAgain() {
        context.start(new DefaultConfiguration());
        try (DefaultLog application = DefaultLog.use(context, APPLICATION, Secrets.NONE)) {
            try (DefaultLog verify = DefaultLog.use(context, VERIFY, Secrets.NONE)) {
                assertThat(verify.active()).isTrue();
                logEverything();
                assertThat(seen()).isEmpty();
            }
            assertThat(application.active()).isTrue();
            logEverything();
            assertThat(seen()).contains("Broadcasting large task").doesNotContain("job group", "native-hadoop");
        }
        assertThat(context.getConfiguration()).isInstanceOf(DefaultConfiguration.class);
    }

    @Test
    void aConfigurationOfTheApplicationIsLeftAlone() {
        ConfigurationBuilder<BuiltConfiguration> builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        Configuration own = builder.add(builder.newRootLogger(Level.ERROR)).build(false);
        context.start(own);
        try (DefaultLog log = DefaultLog.use(context, APPLICATION, Secrets.NONE)) {
            assertThat(log.active()).isFalse();
            assertThat(context.getConfiguration()).isSameAs(own);
            assertThat(own.getRootLogger().getFilter()).isNull();
        }
    }

    private void logEverything() {
        log("sensors.MovingAverage", Level.INFO, "from the application");
        log("io.streamlets.spark.kafka.TopicCreator", Level.INFO, "Created topic 'data' with 2 partitions");
        log("org.apache.spark.sql.execution.streaming.StateStore", Level.INFO, "Retrieved version 3");
        log(
                "org.apache.hadoop.util.NativeCodeLoader",
                Level.WARN,
                "Unable to load native-hadoop library for your platform... using builtin-java classes where applicable");
        log(
                "org.apache.spark.sql.execution.streaming.ResolveWriteToStream",
                Level.WARN,
                "spark.sql.adaptive.enabled is not supported in streaming DataFrames/Datasets and will be disabled.");
        log(
                "org.apache.spark.scheduler.DAGScheduler",
                Level.WARN,
                "Failed to cancel job group 3f3aa8a6. Cannot find active jobs for it.");
        log("org.apache.spark.scheduler.DAGScheduler", Level.WARN, "Broadcasting large task binary with size 12.0 MiB");
        log(
                "org.apache.spark.scheduler.TaskSetManager",
                Level.WARN,
                "Lost task 152.0 in stage 3.0 (TID 208) (executor 1): TaskKilled (Stage cancelled: Job 2 cancelled)");
        log(
                "org.apache.spark.scheduler.TaskSetManager",
                Level.WARN,
                "Lost task 1.0 in stage 3.0 (TID 4) (executor 1): java.lang.ArithmeticException");
        log(
                "org.apache.spark.sql.execution.datasources.v2.WriteToDataSourceV2Exec",
                Level.ERROR,
                "Data source write support MicroBatchWrite[epoch: 28, writer: KafkaStreamingWrite@2a] is aborting.");
        log(
                "org.apache.spark.sql.execution.streaming.MicroBatchExecution",
                Level.ERROR,
                "Query average.out terminated with error");
        log("org.apache.kafka.clients.NetworkClient", Level.WARN, "Connection to node -1 could not be established");
    }

    /** A thread of Spark's that reports a task after Spark was told to end. */
    @Test
    void theEndOfSparkIsSilent() {
        context.start(new DefaultConfiguration());
        RejectedExecutionException rejected = new RejectedExecutionException("rejected");
        try (DefaultLog log = DefaultLog.use(context, APPLICATION, Secrets.NONE)) {
            assertThat(log.active()).isTrue();
            context.getLogger("org.apache.spark.rpc.netty.Inbox").error("Ignoring error", rejected);
            context.getLogger("sensors.Store").error("Not stored", rejected);
        }
        assertThat(seen()).startsWith("ERROR Store: Not stored\n").doesNotContain("Inbox: ");
    }

    private void log(String logger, Level level, String message) {
        context.getLogger(logger).log(level, message);
    }

    private String seen() {
        return seen.toString(StandardCharsets.UTF_8).replaceAll("(?m)^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} ", "");
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(DefaultLogTest.class.getResource(name));
    }
}
