package io.streamlets.blueprint.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.internals.Topic;
import org.junit.jupiter.api.Test;

/** Our rules for names of topics against Kafka's own. */
final class TopicNameTest {
    private static final List<String> PARTS =
            List.of("a", "Z", "0", ".", "_", "-", "/", " ", "ä", "\u0000", "😀", "a".repeat(124), "data");

    @Test
    void theSameNamesAreLegal() {
        assertThat(names().filter(name -> TopicName.whyNot(name) == null))
                .containsExactlyElementsOf(
                        names().filter(TopicNameTest::isLegalForKafka).toList())
                .hasSizeGreaterThan(100);
    }

    @Test
    void whatIsProposedIsLegal() {
        assertThat(names().map(TopicName::legalised).filter(name -> name != null))
                .allMatch(TopicNameTest::isLegalForKafka)
                .hasSizeGreaterThan(100);
    }

    @Test
    void theSameNamesCollide() {
        List<String> names =
                names().filter(TopicNameTest::isLegalForKafka).limit(100).toList();

        for (String one : names) {
            assertThat(names.stream().filter(other -> TopicName.inMetrics(one).equals(TopicName.inMetrics(other))))
                    .containsExactlyElementsOf(names.stream()
                            .filter(other -> Topic.hasCollision(one, other))
                            .toList());
        }
    }

    private static Stream<String> names() {
        Random random = new Random(7);
        return Stream.concat(
                Stream.of("", ".", "..", "...", "a".repeat(249), "a".repeat(250)),
                Stream.generate(() -> Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                                .limit(1 + random.nextInt(3))
                                .collect(Collectors.joining()))
                        .limit(1000));
    }

    private static boolean isLegalForKafka(String name) {
        try {
            Topic.validate(name);
            return true;
        } catch (InvalidTopicException refused) {
            return false;
        }
    }
}
