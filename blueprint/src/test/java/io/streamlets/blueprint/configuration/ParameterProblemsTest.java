package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigMemorySize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given to parameters of every kind. */
class ParameterProblemsTest {
    private static final String ALL = "app.streamlets.all.config-parameters.";

    private enum Mode {
        FAST,
        SLOW
    }

    @TempDir
    private Path folder;

    private Layers layers = new Layers(Path.of(""));

    @BeforeEach
    void blueprint() {
        layers = new Layers(folder).blueprint("blueprint.streamlets.all = sensors.Parameters");
    }

    @Test
    void valuesOfEveryKind() {
        ParameterValues values = layers.file("app.conf", """
                        app.streamlets.all.config-parameters {
                          count = 10
                          size = 512 MiB
                          windows = [1 s, "2 minutes"]
                          password = abc
                          pin = null
                        }
                        """)
                .assignment(ALL + "mode=SLOW")
                .load()
                .parameters("all");

        assertThat(values.intValue("count")).isEqualTo(10);
        assertThat(values.optional("size", ConfigMemorySize.class))
                .contains(ConfigMemorySize.ofBytes(512 * 1024 * 1024));
        assertThat(values.enumeration("mode", Mode.class)).isEqualTo(Mode.SLOW);
        assertThat(values.list("windows", Duration.class))
                .containsExactly(Duration.ofSeconds(1), Duration.ofMinutes(2));
        assertThat(values.optional("pin", Integer.class)).contains(1234);
    }

    @Test
    void valuesAsAConfiguration() {
        Config config = layers.assignment(ALL + "password=abc")
                .assignment(ALL + "windows=[1 s, 1000001 us]")
                .load()
                .parameters("all")
                .asConfig();

        assertThat(config.hasPath("size")).isFalse();
        assertThat(config.getEnum(Mode.class, "mode")).isEqualTo(Mode.FAST);
        assertThat(config.getDurationList("windows"))
                .containsExactly(Duration.ofSeconds(1), Duration.ofNanos(1_000_001_000));
        assertThat(config.getInt("pin")).isEqualTo(1234);
    }

    @Test
    void valuesWithoutADefaultMayBeMissingIfTheyAreOptional() {
        ParameterValues values = layers.assignment(ALL + "password=abc").load().parameters("all");

        assertThat(values.optional("size", ConfigMemorySize.class)).isEmpty();
        assertThat(values.list("windows", Duration.class)).isEmpty();
    }

    @Test
    void valuesBeyondTheirLimits() {
        assertThat(layers.file("app.conf", """
                        app.streamlets.all.config-parameters {
                          count = 0
                          size = 2 GB
                          region = North
                          windows = [2 s, 1 ms]
                          password = abc
                        }
                        """).problems()).containsExactly("""
                        [SLT-515] 'app.streamlets.all.config-parameters.count' is '0', expected an int from 1 to 10.
                            app.conf:2:11
                            Fix: give it an int from 1 to 10.""", """
                        [SLT-515] 'app.streamlets.all.config-parameters.size' is '2 GB', expected a memory size of at most\
                         1 GB.
                            app.conf:3:10
                            Fix: give it a memory size of at most 1 GB.""", """
                        [SLT-515] 'app.streamlets.all.config-parameters.region' is 'North', expected a string that matches\
                         '[a-z]+'.
                            app.conf:4:12
                            Fix: give it a string that matches '[a-z]+'.""", """
                        [SLT-515] element 2 of 'app.streamlets.all.config-parameters.windows' is '1 ms', expected a\
                         duration of at least 1 s.
                            app.conf:5:3
                            Fix: give it a duration of at least 1 s.""");
    }

    @Test
    void valuesOfTheWrongType() {
        assertThat(layers.file("app.conf", """
                        app.streamlets.all.config-parameters {
                          count = [1]
                          size { a = 1 }
                          windows = [2 s, [1 s]]
                          password = abc
                        }
                        """).assignment(ALL + "mode=fasd").problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.all.config-parameters.count' is a list, expected an int.
                            app.conf:2:3
                            Fix: give it a whole number such as '10'.""", """
                        [SLT-502] 'app.streamlets.all.config-parameters.size' is an object, expected a memory size.
                            app.conf:3:3
                            Fix: give it a memory size such as '64k', '512 MiB' or '1 GB'.""", """
                        [SLT-502] 'app.streamlets.all.config-parameters.windows' is a list with a list, expected a list of\
                         durations.
                            app.conf:4:3
                            Fix: give it a list such as '[10 seconds]'.""", """
                        [SLT-502] 'app.streamlets.all.config-parameters.mode' is 'fasd', expected one of FAST, SLOW.
                            the command line
                            Did you mean 'FAST'?
                            Fix: give it one of FAST, SLOW.""");
    }

    @Test
    void aSecretIsNotInTheProblem() {
        assertThat(layers.file("app.conf", "app.streamlets.all.config-parameters.password = S3CRET")
                        .assignment(ALL + "pin=S3CRET")
                        .problems())
                .containsExactly("""
                        [SLT-515] 'app.streamlets.all.config-parameters.password', a secret, is not a string that matches\
                         '[a-z0-9]+'.
                            app.conf:1:49
                            Fix: give it a string that matches '[a-z0-9]+'.""", """
                        [SLT-502] 'app.streamlets.all.config-parameters.pin', a secret, is not an int.
                            the command line
                            Fix: give it a whole number such as '10'.""");
    }

    @Test
    void aFileThatIsNotHoconIsNotQuoted() {
        assertThat(layers.file("app.conf", "app.streamlets.all.config-parameters { password = a\n S3CRET ] }")
                        .problems())
                .containsExactly("""
                        [SLT-504] the configuration file 'app.conf' is not HOCON.
                            app.conf:2:9
                            after a key comes ']' instead of '=', ':' or '{'
                            Fix: correct the syntax at this place or just before it.""");
    }

    @Test
    void aMissingSecretIsNotForTheCommandLine() {
        assertThat(layers.problems()).containsExactly("""
                        [SLT-501] 'app.streamlets.all.config-parameters.password' has no value.
                            Opens it
                            no configuration file is given
                            Fix: give it a string that matches '[a-z0-9]+', in a file after --conf or as '${VARIABLE}'\
                         there from the environment.""");
    }

    @Test
    void askingForAnotherTypeIsAnErrorThatNamesNoValue() {
        ParameterValues values = layers.assignment(ALL + "password=abc").load().parameters("all");

        assertThatThrownBy(() -> values.intValue("password"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no configuration parameter 'password' of type Integer among [count, size, mode,"
                        + " windows, region, password, pin]");
        assertThatThrownBy(() -> values.list("password", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no configuration parameter 'password' of type List of String");
        assertThat(values.optional("mode", Mode.class)).isEqualTo(Optional.of(Mode.FAST));
    }
}
