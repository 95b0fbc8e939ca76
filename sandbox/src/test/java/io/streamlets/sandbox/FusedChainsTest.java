package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.sandbox.sample.Chain;
import io.streamlets.sandbox.sample.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random chains of streamlets on a real broker: whatever topics of them are fused, their output is the same. */
@SharedSpark
class FusedChainsTest {
    private static final List<Link> MIDDLE = List.of(Link.MAP, Link.SELECT, Link.DEDUPLICATE, Link.WINDOW);
    private static final Instant BEGIN = Instant.parse("2026-01-02T03:04:05.678901Z");

    @TempDir
    private static Path shared;

    private static EmbeddedKafka kafka;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startKafka() {
        kafka = new EmbeddedKafka(shared.resolve("kafka")).start();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOutputIsTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        List<Link> links = links(random);
        Set<Integer> fused = fused(links, random);
        Path input = input(random);
        Chain apart = new Chain(folder.resolve("apart"), links);
        Chain together = new Chain(folder.resolve("together"), links);

        apart.run(kafka.bootstrapServers(), input, Set.of());
        together.run(kafka.bootstrapServers(), input, fused);

        assertThat(fused).isNotEmpty();
        assertThat(output(apart)).as("%s", links).isNotEmpty();
        assertThat(output(together)).as("%s with %s", links, fused).isEqualTo(output(apart));
    }

    @Test
    void theWayBackNeedsAnotherCheckpoint() throws IOException {
        Chain chain = new Chain(folder.resolve("chain"), List.of(Link.SOURCE, Link.MAP, Link.SINK));
        Path input = input(new Random(4));
        chain.run(kafka.bootstrapServers(), input, Set.of(1, 2));
        Path checkpoint = chain.folder().resolve("storage/checkpoints/s2/json.fused.t1.t2");
        assertThat(checkpoint).isDirectory();

        assertThatThrownBy(() -> chain.run(kafka.bootstrapServers(), input, Set.of()))
                .hasMessageEndingWith("""
                        [SLT-536] query 's2.json' has run with other topics fused than now.
                            there is a checkpoint '%s'
                            now no topic is fused that the query would read
                            what is on the topics and not yet read would be lost
                            Fix: fuse the topics of then, or let the application read all there is, stop it, and remove the checkpoint: the query then begins anew, with the first records that it can read.
                        """, checkpoint);
    }

    private static List<Link> links(Random random) {
        List<Link> links = new ArrayList<>(List.of(Link.SOURCE));
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            links.add(MIDDLE.get(random.nextInt(MIDDLE.size())));
        }
        links.add(Link.SINK);
        return links;
    }

    /** Some topics, at least one, such that no two streamlets with state come into one query. */
    private static Set<Integer> fused(List<Link> links, Random random) {
        List<Integer> topics =
                new ArrayList<>(IntStream.range(1, links.size()).boxed().toList());
        Collections.shuffle(topics, random);
        Set<Integer> fused = new TreeSet<>();
        for (int topic : topics) {
            if (fused.isEmpty() || random.nextInt(3) > 0) {
                fused.add(topic);
                if (!isFusable(links, fused)) {
                    fused.remove(topic);
                }
            }
        }
        return fused;
    }

    private static boolean isFusable(List<Link> links, Set<Integer> fused) {
        int remembering = 0;
        for (int i = 0; i < links.size(); i++) {
            int before = fused.contains(i) ? remembering : 0;
            remembering = before + (links.get(i).remembers() ? 1 : 0);
            if (remembering > 1) {
                return false;
            }
        }
        return true;
    }

    /** Three files; a reading is at most ten seconds earlier than one before it, and some are there twice. */
    private Path input(Random random) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (int file = 0; file < 3; file++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                int number = file * 80 + i;
                String line = "{\"number\":%d,\"src\":\"s%d\",\"at\":\"%s\",\"value\":%s,\"small\":%s,\"marks\":[%s]%s}"
                        .formatted(
                                number,
                                random.nextInt(4),
                                BEGIN.plusSeconds(number).minusNanos(1000L * random.nextInt(10_000_000)),
                                random.nextInt(1000) / 8.0,
                                random.nextFloat(),
                                random.nextBoolean() ? "" : "1, " + random.nextInt(),
                                random.nextBoolean() ? "" : ",\"note\":\"n" + number + "\"");
                lines.add(line);
                if (random.nextInt(5) == 0) {
                    lines.add(line);
                }
            }
            Files.write(input.resolve("part-" + file + ".json"), lines);
        }
        return input;
    }

    private static List<String> output(Chain chain) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(chain.folder().resolve("output"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        Collections.sort(lines);
        return lines;
    }
}
