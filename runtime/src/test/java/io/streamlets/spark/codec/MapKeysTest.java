package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapKeysTest {

    @Test
    void eachKeyHasATextOfItsOwn() {
        for (Object key : List.of(
                true,
                Byte.MIN_VALUE,
                Short.MAX_VALUE,
                -7,
                Long.MIN_VALUE,
                new UUID(-1, 1),
                LocalDate.of(-1, 2, 3),
                LocalDate.MAX,
                TimeUnit.DAYS)) {
            assertThat(MapKeys.of(key.getClass(), MapKeys.text(key))).isEqualTo(key);
        }
    }

    /** An enum goes by the names of its constants. */
    enum Odd {
        ONE {
            @Override
            public String toString() {
                return "TWO";
            }
        },
        TWO
    }

    @Test
    void anEnumHasItsNames() {
        assertThat(MapKeys.text(Odd.ONE)).isEqualTo("ONE");
        assertThat(MapKeys.toEnum(Odd.class, "TWO")).isEqualTo(Odd.TWO);
    }

    @ParameterizedTest
    @CsvSource({
        "Integer, 07, 'the key ''07'' of a map is no int'",
        "Integer, +7, 'the key ''+7'' of a map is no int'",
        "Integer, 2147483648, 'the key ''2147483648'' of a map is no int'",
        "Integer, '', 'the key '''' of a map is no int'",
        "Long, x, 'the key ''x'' of a map is no long'",
        "Byte, 128, 'the key ''128'' of a map is no byte'",
        "Boolean, TRUE, 'the key ''TRUE'' of a map is no boolean'",
        "Boolean, x, 'the key ''x'' of a map is no boolean'"
    })
    void anotherWayToWriteAKeyIsNone(String type, String text, String fault) {
        assertThatThrownBy(() -> MapKeys.of(Class.forName("java.lang." + type), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(fault);
    }

    @Test
    void otherTypesAreStrictToo() {
        assertThatThrownBy(() -> MapKeys.toUuid("00000000-0000-0000-0000-00000000000A"))
                .hasMessage("the key '00000000-0000-0000-0000-00000000000A' of a map is no UUID");
        assertThatThrownBy(() -> MapKeys.toUuid("1-1-1-1-1")).hasMessage("the key '1-1-1-1-1' of a map is no UUID");
        assertThatThrownBy(() -> MapKeys.toDate("2026-02-30")).hasMessage("the key '2026-02-30' of a map is no date");
        assertThatThrownBy(() -> MapKeys.toEnum(TimeUnit.class, "days"))
                .hasMessage("the key 'days' of a map is no java.util.concurrent.TimeUnit");
        assertThatThrownBy(() -> MapKeys.toLong("9".repeat(60)))
                .hasMessage("the key '" + "9".repeat(40) + "...' of a map is no long");
    }
}
