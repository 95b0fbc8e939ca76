package io.streamlets.blueprint.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds near misses against typing mistakes and against names that mean something else. */
class TypingMistakesTest {

    private record Mistake(String kind, String typed, String meant, List<String> names) {
        boolean isFound() {
            return nearest(typed, names).contains(meant);
        }
    }

    @Test
    void findsNearlyAllMistakesOfEachKind() {
        List<Mistake> mistakes = mistakes();
        Map<String, int[]> found = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            int[] counts = found.computeIfAbsent(mistake.kind(), kind -> new int[2]);
            counts[0] += mistake.isFound() ? 1 : 0;
            counts[1]++;
            if (!mistake.isFound()) {
                lost.add(mistake.typed() + " for " + mistake.meant());
            }
        }
        found.forEach((kind, counts) -> System.out.printf("near misses: %-10s %d of %d%n", kind, counts[0], counts[1]));
        System.out.printf("near misses: %d of %d, lost: %s%n", mistakes.size() - lost.size(), mistakes.size(), lost);

        assertThat(mistakes).hasSizeGreaterThan(1_000);
        assertThat(found)
                .allSatisfy((kind, counts) -> assertThat(counts[0]).as(kind).isGreaterThanOrEqualTo((int)
                        Math.ceil((kind.equals("twice") ? 0.9 : 0.95) * counts[1])));
        assertThat(lost).as("lost").hasSizeLessThanOrEqualTo(mistakes.size() / 100);
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        int tried = 0;
        for (String line : lines("not-near.txt")) {
            String[] parts = line.substring(2).split(": ", -1);
            for (String typed : parts[1].split(" ", -1)) {
                tried++;
                List<String> nearest = nearest(typed, List.of(parts[0].split(" ", -1)));
                if (!nearest.isEmpty()) {
                    wrong.put(typed, nearest);
                }
            }
        }

        assertThat(tried).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /** Who forgets to declare one of an application's names is not asked whether another one was meant. */
    @Test
    void namesOfOneApplicationAreNotNearToEachOther() {
        Map<String, List<String>> near = new TreeMap<>();
        int tried = 0;
        for (List<String> names :
                mistakes().stream().map(Mistake::names).distinct().toList()) {
            for (String name : names) {
                tried++;
                List<String> nearest = nearest(
                        name,
                        names.stream().filter(other -> !other.equals(name)).toList());
                if (!nearest.isEmpty()) {
                    near.put(name, nearest);
                }
            }
        }

        assertThat(tried).isGreaterThan(200);
        assertThat(near)
                .isEqualTo(Map.of(
                        "config", List.of("config-parameters"),
                        "config-parameters", List.of("config"),
                        "topic", List.of("topic-config"),
                        "topic-config", List.of("topic")));
    }

    @Test
    void ofPairsOfOrdinaryNamesHardlyAnyAreNear() {
        List<String> names =
                List.of(String.join(" ", lines("ordinary-names.txt")).split(" ", -1));
        List<String> near = new ArrayList<>();
        for (String typed : names) {
            for (String other : names) {
                if (!typed.equals(other)
                        && !NearMiss.nearest(typed, List.of(other)).isEmpty()) {
                    near.add(typed + " for " + other);
                }
            }
        }

        assertThat(near).as("of %d names", names.size()).hasSizeLessThan(names.size() * names.size() / 1_000);
    }

    private static List<String> nearest(String typed, List<String> names) {
        return names.get(0).startsWith("com.") ? NearClass.nearest(typed, names) : NearMiss.nearest(typed, names);
    }

    private static List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> names = List.of();
        for (String line : lines("typing-mistakes.txt")) {
            if (line.startsWith("= ")) {
                names = List.of(line.substring(line.indexOf(": ") + 2).split(" ", -1));
            } else {
                String[] parts = line.split(" ", -1);
                mistakes.add(new Mistake(parts[0], parts[1], parts[3], names));
            }
        }
        return mistakes;
    }

    private static List<String> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(TypingMistakesTest.class.getResourceAsStream("/near/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
