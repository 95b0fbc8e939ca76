package io.streamlets.spark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class SparkMessageTest {
    @Test
    void leavesTheSense() {
        assertThat(SparkMessage.of(new IllegalStateException("[A.B] no\n  door;\n+- Plan")))
                .isEqualTo("no door");
        assertThat(SparkMessage.of(new IllegalStateException(" "))).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void hidesBeforeItCutsAndJoins() {
        hides("sesame.", "nothing opens with sesame.", "nothing opens with ***");
        hides("sesame;", "nothing opens with sesame;", "nothing opens with ***");
        hides("first\nsecond", "'first\nsecond' opens no door", "'***' opens no door");
        hides("first;\n\nsecond\n== ", "'first;\n\nsecond\n== ' opens no door", "'***' opens no door");
    }

    private static void hides(String secret, String message, String expected) {
        UnaryOperator<String> hide = text -> text.replace(secret, "***");

        assertThat(SparkMessage.of(new IllegalStateException(message), hide)).isEqualTo(expected);
    }
}
