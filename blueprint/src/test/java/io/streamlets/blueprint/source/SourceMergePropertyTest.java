package io.streamlets.blueprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigResolveOptions;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What our rewriting of a text makes of it is what Typesafe Config makes of the text itself, where nothing is lost. */
class SourceMergePropertyTest {
    private static final int TEXTS = 5_000;

    @Test
    void theMeaningOfGeneratedTexts() {
        Random random = new Random(20261130);
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = new SubstitutionGenerator(random).text();
            ConfigObject theirs = typesafe(text);
            List<Problem> findings = new ArrayList<>();
            ConfigObject ours = merged(text, new TestProblems(), findings);
            // Typesafe Config takes optional substitutions that need each other; we do not.
            if (theirs != null
                    && findings.stream().noneMatch(problem -> problem.fact().endsWith("needs its own value"))) {
                assertThat(findings).as(text).isEmpty();
                assertThat(ours).as(text).isEqualTo(theirs);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(TEXTS / 2);
    }

    @Test
    void whatTheLibraryCannotResolveInBraces() {
        assertThat(ours("""
                base { x = 1 }, two = 2
                a = ${base} { c { limit = 1, limit = ${?two} }, d = [1], d += 2 } { e = 3 }
                """)).isEqualTo(typesafe("""
                base { x = 1 }, two = 2
                a { x = 1, c.limit = 2, d = [1, 2], e = 3 }
                """));
    }

    private static @Nullable ConfigObject typesafe(String text) {
        try {
            return ConfigFactory.parseString(text)
                    .resolve(ConfigResolveOptions.noSystem())
                    .root();
        } catch (ConfigException refused) {
            return null;
        }
    }

    private static @Nullable ConfigObject ours(String text) {
        return merged(text, new TestProblems(), new ArrayList<>());
    }

    private static @Nullable ConfigObject merged(String text, TestProblems problems, List<Problem> findings) {
        SourceFile file = Objects.requireNonNull(
                new SourceLoader<>(problems, problems, findings::add).load(new TestProblems.Name("a.conf"), text));
        return SourceMerge.of(
                        List.of(new SourceMerge.Layer(file, null)),
                        Environment.IGNORED,
                        path -> true,
                        problems,
                        findings::add)
                .root();
    }

    @Test
    void whatIsMixed() {
        assertThat(mixed("list = [1]\na = x ${list}"))
                .isEqualTo("a.conf:2:1 a: it joins a text and a list in one value");
        assertThat(mixed("word = x\na = ${word} [b]"))
                .isEqualTo("a.conf:2:1 a: it joins a text and a list in one value");
        assertThat(mixed("o { p = 1 }\nq.r = [1, ${o} x]"))
                .isEqualTo("a.conf:2:1 q.r: it joins a text and an object in one value");
    }

    private static String mixed(String text) {
        List<Problem> findings = new ArrayList<>();
        TestProblems problems = new TestProblems();
        merged(text, problems, findings);
        assertThat(findings).hasSize(1);
        return problems.merged;
    }

    @Test
    void namesOfProperties() {
        HoconText text = PropertiesText.of("a.properties", "# x\na.b = c\\\n  d\\\\\n\n!e\\\nf\\u0041:g\n");

        assertThat(text.fields())
                .extracting(field -> field.pathText() + " " + field.place())
                .containsExactly("a.b a.properties:2", "fA a.properties:6");
        assertThat(text.scalars()).extracting(HoconText.Scalar::text).containsExactly("cd\\", "g");
        assertThat(PropertiesText.of("a.properties", "a = \\u00").fault())
                .extracting(HoconText.Fault::place)
                .isEqualTo(new Place("a.properties", 1));
    }
}
