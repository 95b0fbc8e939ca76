package io.streamlets.blueprint.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {

    @Test
    void namesTheOneThatIsMeant() {
        assertThat(NearMiss.nearest("sauce", List.of("source", "archive"))).containsExactly("source");
        assertThat(NearMiss.only("sauce", List.of("source", "archive"))).isEqualTo("source");
    }

    @Test
    void namesTwoThatAreEquallyNearAndNoneOfMore() {
        assertThat(NearMiss.nearest("port", List.of("port-a", "port-b"))).containsExactly("port-a", "port-b");
        assertThat(NearMiss.only("port", List.of("port-a", "port-b"))).isNull();
        assertThat(NearMiss.nearest("port", List.of("port-a", "port-b", "port-c")))
                .isEmpty();
    }

    @Test
    void prefersWhatIsWrittenWithFewerSlips() {
        assertThat(NearMiss.nearest("orders-sorce", List.of("orders-sink", "source-orders", "orders-source")))
                .containsExactly("orders-source");
        assertThat(NearMiss.nearest("Out", List.of("oust", "out"))).containsExactly("out");
        assertThat(NearMiss.nearest("max_records", List.of("max-record", "max-records")))
                .containsExactly("max-records");
    }

    @Test
    void namesEachCandidateOnce() {
        assertThat(NearMiss.nearest("im", List.of("in", "in"))).containsExactly("in");
    }

    @Test
    void prefersWhatIsMissingElsewhere() {
        NearMiss refs = NearMiss.among(List.of("source-1", "source-2", "printer"));

        assertThat(refs.meant("sauce-2", List.of("source-1", "source-2"))).containsExactly("source-2");
        assertThat(refs.meant("source", List.of("source-1"))).containsExactly("source-1");
        assertThat(refs.meant("pritner", List.of("source-1"))).containsExactly("printer");
    }

    @Test
    void takesTheOnlyOneThatIsMissingWhateverIsGiven() {
        NearMiss refs = NearMiss.among(List.of("source", "printer", "archive"));

        assertThat(refs.meant("generator", List.of("source"))).containsExactly("source");
        assertThat(refs.meant("generator", List.of("source", "archive"))).isEmpty();
        assertThat(refs.meant("generator", List.of())).isEmpty();
    }

    @Test
    void tellsMisspeltNamesFromOtherWords() {
        NearMiss settings = NearMiss.among(List.of("bootstrap.servers", "linger.ms"));

        assertThat(settings.misspelt("bootstrapServer")).containsExactly("bootstrap.servers");
        assertThat(settings.nearest("servers.bootstrap")).containsExactly("bootstrap.servers");
        assertThat(settings.misspelt("servers.bootstrap")).isEmpty();
        assertThat(settings.nearest("my.bootstrap.servers")).containsExactly("bootstrap.servers");
        assertThat(settings.misspelt("my.bootstrap.servers")).isEmpty();
    }

    @Test
    void namesThatAreHardlyNamesAreNearToNone() {
        String tooLong = "a".repeat(301);

        assertThat(NearMiss.nearest("", List.of("in", "out"))).isEmpty();
        assertThat(NearMiss.nearest("-.-", List.of("in", "out"))).isEmpty();
        assertThat(NearMiss.nearest("in", List.of("", "-", "."))).isEmpty();
        assertThat(NearMiss.nearest("x", List.of("y", "s", "z"))).isEmpty();
        assertThat(NearMiss.nearest(tooLong + "a", List.of(tooLong))).isEmpty();
        assertThat(NearMiss.nearest("a".repeat(299), List.of(tooLong))).isEmpty();
        assertThat(NearMiss.nearest("東京", List.of("大阪"))).isEmpty();
    }

    @Test
    void findsNamesOfManyWords() {
        String words = "a-word-".repeat(40);
        List<String> candidates = new ArrayList<>(List.of(words + "source", "x-".repeat(100)));

        assertThat(NearMiss.nearest(words + "sorce", candidates)).containsExactly(words + "source");
    }
}
