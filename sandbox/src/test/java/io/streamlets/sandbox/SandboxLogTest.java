package io.streamlets.sandbox;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.execution.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;

class SandboxLogTest {

    @TempDir
    Path folder;

    private final LoggerContext context = new LoggerContext("test");

    @Test
    void theApplicationIsSeenAndLibrariesAreInTheFileFromWarningsOn() throws IOException {
        context.start(new DefaultConfiguration());
        Path file = folder.resolve("sandbox.log");
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
        try (SandboxLog log = SandboxLog.to(context, file, Secrets.of(List.of("hunter2")));
                MDC.MDCCloseable streamlet = MDC.putCloseable("streamlet", "average")) {
            assertThat(log.active()).isTrue();
            assertThat(streamlet).isNotNull();
            context.getLogger("sensors.MovingAverage").info("from the application");
            context.getLogger("org.apache.spark.Some").info("not of interest");
            context.getLogger("kafka.server.Some").warn("from a library");
            context.getLogger("org.apache.spark.Some").error("no hunter2", new IllegalStateException("for hunter2"));
        } finally {
            System.setErr(err);
            context.stop();
        }

        assertThat(withoutTime(seen.toString(StandardCharsets.UTF_8)))
                .isEqualTo("INFO  [average] MovingAverage: from the application\n");
        assertThat(withoutTime(Files.readString(file))).startsWith("""
                INFO  [average] MovingAverage: from the application
                WARN  [average] Some: from a library
                ERROR [average] Some: no ***
                java.lang.IllegalStateException: for ***
                \tat io.streamlets.sandbox.SandboxLogTest.""").doesNotContain("hunter2");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void aLogThatOthersCouldReadIsTakenFromThem() throws IOException {
        context.start(new DefaultConfiguration());
        Path file = Files.writeString(folder.resolve("sandbox.log"), "of an earlier run\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (SandboxLog log = SandboxLog.to(context, file, Secrets.NONE)) {
            assertThat(log.active()).isTrue();
        } finally {
            context.stop();
        }

        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(file).hasContent("of an earlier run");
    }

    @Test
    void aConfigurationOfTheApplicationIsLeftAlone() {
        ConfigurationBuilder<BuiltConfiguration> builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        Configuration ofApplication =
                builder.add(builder.newRootLogger(Level.ERROR)).build(false);
        context.start(ofApplication);
        try (SandboxLog log = SandboxLog.to(context, folder.resolve("sandbox.log"), Secrets.NONE)) {
            assertThat(log.active()).isFalse();
            assertThat(context.getConfiguration()).isSameAs(ofApplication);
        } finally {
            context.stop();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static String withoutTime(String log) {
        return log.replaceAll("(?m)^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} ", "");
    }
}
