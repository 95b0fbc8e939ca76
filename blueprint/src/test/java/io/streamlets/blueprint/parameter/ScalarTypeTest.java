package io.streamlets.blueprint.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigMemorySize;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScalarTypeTest {

    @Test
    void parsesLegalValues() {
        assertThat(ScalarType.INT.parse(" -12 ")).isEqualTo(-12);
        assertThat(ScalarType.INT.parse("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(ScalarType.LONG.parse("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(ScalarType.DOUBLE.parse("1e-3")).isEqualTo(0.001);
        assertThat(ScalarType.DOUBLE.parse(".5")).isEqualTo(0.5);
        assertThat(ScalarType.BOOLEAN.parse("yes")).isEqualTo(true);
        assertThat(ScalarType.BOOLEAN.parse("off")).isEqualTo(false);
        assertThat(ScalarType.STRING.parse(" any text ")).isEqualTo(" any text ");
        assertThat(ScalarType.DURATION.parse("1 minute")).isEqualTo(Duration.ofMinutes(1));
        assertThat(ScalarType.DURATION.parse("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(ScalarType.DURATION.parse("1.5 s")).isEqualTo(Duration.ofMillis(1500));
        assertThat(ScalarType.DURATION.parse("250")).isEqualTo(Duration.ofMillis(250));
        assertThat(ScalarType.MEMORY_SIZE.parse("64k")).isEqualTo(ConfigMemorySize.ofBytes(65536));
        assertThat(ScalarType.MEMORY_SIZE.parse("1 MB")).isEqualTo(ConfigMemorySize.ofBytes(1_000_000));
        assertThat(ScalarType.MEMORY_SIZE.parse("10")).isEqualTo(ConfigMemorySize.ofBytes(10));
    }

    @ParameterizedTest
    @CsvSource({
        "INT,abc,'''abc'' is not a whole number'",
        "INT,1.0,'''1.0'' is not a whole number'",
        "INT,'','''''  is not a whole number'",
        "INT,2147483648,'''2147483648'' is not between -2147483648 and 2147483647'",
        "LONG,9223372036854775808,'''9223372036854775808'' is not between -9223372036854775808 and"
                + " 9223372036854775807'",
        "DOUBLE,1d,'''1d'' is not a number'",
        "DOUBLE,NaN,'''NaN'' is not a number'",
        "DOUBLE,1e999,'''1e999'' is beyond the range of a double'",
        "BOOLEAN,TRUE,'''TRUE'' is neither ''true'' nor ''false'''",
        "DURATION,5 minuets,'''5 minuets'' is not a duration'",
        "MEMORY_SIZE,64 kilos,'''64 kilos'' is not a memory size'",
        "MEMORY_SIZE,1e999999999,'''1e999999999'' is not a memory size'",
        "MEMORY_SIZE,-1,'''-1'' is not a memory size'",
        "DURATION,'','''''  is not a duration'"
    })
    void saysWhyAValueIsRefused(ScalarType type, String text, String reason) {
        String expected = reason.replace("  ", " ");

        assertThat(type.whyNot(text)).isEqualTo(expected);
        assertThatThrownBy(() -> type.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNames(ScalarType type) {
        assertThat(ParameterType.ofId(type.id())).isEqualTo(type);
        assertThat(ScalarType.ofJavaType(type.valueClass().getName())).isEqualTo(type);
    }

    @Test
    void boxedTypesCountAndOthersDoNot() {
        assertThat(ScalarType.ofJavaType("java.lang.Integer")).isEqualTo(ScalarType.INT);
        assertThat(ScalarType.ofJavaType("int")).isEqualTo(ScalarType.INT);
        assertThat(ScalarType.ofJavaType("float")).isNull();
        assertThat(ScalarType.ofJavaType("duration")).isNull();
        assertThat(ParameterType.ofId("INT")).isNull();
    }
}
