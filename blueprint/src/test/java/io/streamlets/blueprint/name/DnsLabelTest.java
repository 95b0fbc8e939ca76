package io.streamlets.blueprint.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DnsLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "in", "my-port", "a--b", "1st"})
    void acceptsLabels(String name) {
        assertThat(DnsLabel.whyNot(name)).isNull();
        assertThat(DnsLabel.isLegal(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'',it is empty,",
        "My_Port,it has the character 'M',my-port",
        "movingAverage,it has the character 'A',moving-average",
        "-in,it begins with '-',in",
        "in-,it ends with '-',in",
        "a.b,it has the character '.',a-b",
        "é,it has the character 'é',"
    })
    void refusesTheRest(String name, String reason, String legal) {
        assertThat(DnsLabel.whyNot(name)).isEqualTo(reason);
        assertThat(DnsLabel.isLegal(name)).isFalse();
        assertThat(DnsLabel.legalised(name)).isEqualTo(legal);
    }

    @Test
    void acceptsAtMost63Characters() {
        assertThat(DnsLabel.isLegal("a".repeat(63))).isTrue();
        assertThat(DnsLabel.whyNot("a".repeat(64))).isEqualTo("it has 64 characters");
        assertThat(DnsLabel.legalised("a".repeat(62) + "-b")).isEqualTo("a".repeat(62));
    }

    @Test
    void keysBeginWithALetter() {
        assertThat(ParameterKey.isLegal("window-2")).isTrue();
        assertThat(ParameterKey.isLegal("2-window")).isFalse();
        assertThat(ParameterKey.isLegal("window-")).isFalse();
        assertThat(ParameterKey.isLegal("windowLength")).isFalse();
    }
}
