package io.streamlets.blueprint.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.parameter.ParameterReading.Fault;
import io.streamlets.blueprint.parameter.ParameterReading.Refused;
import io.streamlets.blueprint.parameter.ParameterReading.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {
    private static final EnumerationType MODE = new EnumerationType("sensors.Filter$Mode", List.of("FAST", "SLOW"));

    static List<ParameterType> types() {
        return List.of(
                MODE,
                new ParameterType.OptionalOf(ScalarType.MEMORY_SIZE),
                new ParameterType.OptionalOf(MODE),
                new ParameterType.ListOf(ScalarType.DURATION),
                new ParameterType.ListOf(MODE));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsFoundByItsId(ParameterType type) {
        assertThat(ParameterType.ofId(type.id())).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"optional<optional<int>>", "list<>", "set<int>", "enum a.B()", "enum a.B", "optional<float>"})
    void otherIdsAreNone(String id) {
        assertThat(ParameterType.ofId(id)).isNull();
    }

    @Test
    void readsValues() {
        assertThat(read(MODE, " SLOW ")).isEqualTo(new Value("SLOW"));
        assertThat(read(new ParameterType.OptionalOf(ScalarType.STRING), "")).isEqualTo(new Value(Optional.of("")));
        assertThat(read(new ParameterType.ListOf(ScalarType.INT), "[1, 2,\n 3]"))
                .isEqualTo(new Value(List.of(1, 2, 3)));
        assertThat(read(new ParameterType.ListOf(ScalarType.DURATION), "[ 1 minute , \"2 s\" ]"))
                .isEqualTo(new Value(List.of(Duration.ofMinutes(1), Duration.ofSeconds(2))));
        assertThat(read(new ParameterType.ListOf(ScalarType.STRING), " []")).isEqualTo(new Value(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1, 2", "", "[1", "[1] x", "[1]\nother = 2", "[[1]]", "[{a = 1}]", "[null]", "[${x}]", "{}"})
    void whatIsNoListOfScalarsIsRefused(String text) {
        assertThat(read(new ParameterType.ListOf(ScalarType.INT), text))
                .isEqualTo(new Refused(
                        Fault.TYPE,
                        0,
                        "'" + text.replace("\n", "\\n") + "'",
                        "'" + text.replace("\n", "\\n") + "' is not a list",
                        "a list of ints",
                        List.of(),
                        "a list such as '[10]'"));
    }

    @Test
    void theElementAtFaultIsNamed() {
        assertThat(read(new ParameterType.ListOf(MODE), "[FAST, SLWO]"))
                .isEqualTo(new Refused(
                        Fault.TYPE,
                        2,
                        "'SLWO'",
                        "'SLWO' is not one of FAST, SLOW",
                        "one of FAST, SLOW",
                        List.of("SLOW"),
                        "one of FAST, SLOW"));
    }

    @ParameterizedTest
    @CsvSource({
        "DURATION,10 secs,10 seconds",
        "DURATION,5minits,5minutes",
        "DURATION,1.5 Hour,1.5 hours",
        "DURATION,5 minuts,5 minutes",
        "DURATION,3 das,3 days",
        "DURATION,1 minuet,1 minute",
        "DURATION,2 hrs,2 hours",
        "DURATION,10 S,10 s",
        "MEMORY_SIZE,512 gb,512 GB",
        "MEMORY_SIZE,64 KB,64 kB",
        "MEMORY_SIZE,64 megabites,64 megabytes",
        "BOOLEAN,True,true",
        "BOOLEAN,flase,false"
    })
    void namesTheValueThatWasMeant(ScalarType type, String text, String meant) {
        assertThat(type.whyNot(text)).isNotNull();
        assertThat(type.whyNot(meant)).isNull();
        assertThat(type.nearest(text)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"DURATION,10 x", "DURATION,soon", "DURATION,10 years", "MEMORY_SIZE,much", "BOOLEAN,1", "INT,1O"})
    void namesNoValueWhereNoneIsNear(ScalarType type, String text) {
        assertThat(type.whyNot(text)).isNotNull();
        assertThat(type.nearest(text)).isEmpty();
    }

    @Test
    void limitsIncludeTheirEnds() {
        ParameterReader reader = new ParameterReader(ScalarType.DURATION, new Limits(null, "1 s", "1 minute"));

        assertThat(reader.read("1000ms")).isEqualTo(new Value(Duration.ofSeconds(1)));
        assertThat(reader.read("60 s")).isEqualTo(new Value(Duration.ofMinutes(1)));
        assertThat(reader.read("61 s"))
                .isEqualTo(new Refused(
                        Fault.LIMIT,
                        0,
                        "'61 s'",
                        "'61 s' is not a duration from 1 s to 1 minute",
                        "a duration from 1 s to 1 minute",
                        List.of(),
                        "a duration from 1 s to 1 minute"));
    }

    @Test
    void aPatternMatchesTheWholeText() {
        ParameterReader reader = new ParameterReader(ScalarType.STRING, new Limits("(a|b)+", null, null));

        assertThat(reader.read("abba")).isEqualTo(new Value("abba"));
        assertThat(reader.read("abbac")).isInstanceOf(Refused.class);
        assertThat(reader.read("ab".repeat(Limits.MAX_LENGTH / 2))).isInstanceOf(Value.class);
        assertThat(reader.read("ab".repeat(Limits.MAX_LENGTH / 2) + "a"))
                .isEqualTo(new Refused(
                        Fault.LIMIT,
                        0,
                        "a text of 1025 characters",
                        "it is a text of 1025 characters",
                        "at most 1024 characters",
                        List.of(),
                        "at most 1024 characters"));
    }

    @Test
    void aPatternThatTakesTooLongIsRefused() {
        String text = "a".repeat(45) + "b";

        assertThat(new ParameterReader(ScalarType.STRING, new Limits("(.*a){25}", null, null)).read(text))
                .isEqualTo(new Refused(
                        Fault.LIMIT,
                        0,
                        "'" + text + "'",
                        "it takes too long to match '" + text + "' against the pattern",
                        "a string that matches '(.*a){25}'",
                        List.of(),
                        "a pattern without repetitions within repetitions"));
    }

    @Test
    void limitsThatMeanNothingAreAnErrorOfTheCaller() {
        assertThatThrownBy(() -> new ParameterReader(ScalarType.STRING, new Limits(null, "1", null)))
                .hasMessage("there is no string of at least 1");
        assertThatThrownBy(() -> new ParameterReader(ScalarType.INT, new Limits("1", null, null)))
                .hasMessage("there is no int that matches '1'");
        assertThatThrownBy(() -> new ParameterReader(ScalarType.INT, new Limits(null, "2", "1")))
                .hasMessage("there is no int from 2 to 1");
        assertThatThrownBy(() -> new ParameterReader(ScalarType.INT, new Limits(null, "x", null)))
                .hasMessage("'x' is not a whole number");
    }

    private static ParameterReading read(ParameterType type, String text) {
        return new ParameterReader(type, Limits.NONE).read(text);
    }
}
