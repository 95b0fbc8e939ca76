package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (SandboxLog log = SandboxLog.to(context, file);
                MDC.MDCCloseable streamlet = MDC.putCloseable("streamlet", "average")) {
            assertThat(log.active()).isTrue();
            assertThat(streamlet).isNotNull();
            context.getLogger("sensors.MovingAverage").info("from the application");
            context.getLogger("org.apache.spark.Some").info("not of interest");
            context.getLogger("kafka.server.Some").warn("from a library");
        } finally {
            System.setErr(err);
            context.stop();
        }

        assertThat(withoutTime(seen.toString(StandardCharsets.UTF_8)))
                .isEqualTo("INFO  [average] MovingAverage: from the application\n");
        assertThat(withoutTime(Files.readString(file))).isEqualTo("""
                INFO  [average] MovingAverage: from the application
                WARN  [average] Some: from a library
                """);
    }

    @Test
    void aConfigurationOfTheApplicationIsLeftAlone() {
        ConfigurationBuilder<BuiltConfiguration> builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        Configuration ofApplication =
                builder.add(builder.newRootLogger(Level.ERROR)).build(false);
        context.start(ofApplication);
        try (SandboxLog log = SandboxLog.to(context, folder.resolve("sandbox.log"))) {
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
