package io.streamlets.spark.catalyst;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.record.KafkaHeader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a dead letter of a row has beside its JSON. */
final class RefusedRowTest {
    private static final RefusedRow NOTHING =
            RefusedRow.ofObject(null, new ObjectValues(GaugeCodec.codec()), GaugeCodec.codec(), "name");

    @Test
    void noObjectIsNull() {
        assertThat(NOTHING.json()).asString().isEqualTo("null");
        assertThat(NOTHING.key()).isNull();
        assertThat(NOTHING.isCut()).isFalse();
    }

    @Test
    void keyAndHeadersAreLeftOutTogetherIfTheyAreTooLarge() {
        List<KafkaHeader> headers = List.of(new KafkaHeader("h", new byte[200_000]), new KafkaHeader("n", null));

        RefusedRow whole = NOTHING.with(new byte[62_142], headers);
        assertThat(whole.key()).hasSize(62_142);
        assertThat(whole.headers()).isEqualTo(headers);
        assertThat(whole.isCut()).isFalse();

        RefusedRow cut = NOTHING.with(new byte[62_143], headers);
        assertThat(cut.key()).isNull();
        assertThat(cut.headers()).isEmpty();
        assertThat(cut.isCut()).isTrue();
    }
}
