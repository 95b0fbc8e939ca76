package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.digest.Sha256;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IncludeTest {
    private static final MemoryFolders FOLDERS = MemoryFolders.of(
            "conf/blueprint.conf",
            """
            include "streamlets.conf"
            blueprint {
              topics {
                include required(classpath("common/topics.conf"))
                t.partitions = 7
              }
            }
            """,
            "conf/streamlets.conf",
            """
            # The streamlets.
            blueprint.streamlets { a = p.A }
            include "./more/b.conf"
            """,
            "conf/more/b.conf",
            "blueprint.streamlets.b = ${blueprint.streamlets.a}",
            "common/topics.conf",
            """

            t { producers = ${ports}, partitions = 1 }
            ports = [a.out]
            """);

    @Test
    void isFollowedRelativeToTheFileAndPlacesNameTheRightFile() {
        ParsedBlueprint parsed = BlueprintParser.parse("conf/blueprint.conf", FOLDERS);
        Blueprint blueprint = Objects.requireNonNull(parsed.blueprint());

        assertThat(Samples.texts(parsed.problems())).containsExactly("""
                [SLT-415] 'blueprint.topics.ports' is a list, expected an object.
                    common/topics.conf:3:1
                    Fix: write an object.""");
        assertThat(blueprint.streamlets())
                .containsExactly(
                        new StreamletInstance("a", "p.A", new Place("conf/streamlets.conf", 2, 28)),
                        new StreamletInstance("b", "p.A", new Place("conf/streamlets.conf", 2, 28)));
        assertThat(blueprint.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.partitions()).isEqualTo(7);
            assertThat(topic.producers())
                    .containsExactly(new PortPath("a", "out", new Place("common/topics.conf", 3, 10)));
        });
        assertThat(parsed.files())
                .containsExactly(
                        "conf/blueprint.conf", "conf/streamlets.conf", "conf/more/b.conf", "common/topics.conf");
    }

    @Test
    void theFingerprintCoversAllFiles() {
        MemoryFolders before = MemoryFolders.of("a.conf", "include \"b.conf\"", "b.conf", "x = 1");
        MemoryFolders after = MemoryFolders.of("a.conf", "include \"b.conf\"", "b.conf", "x = 2");

        assertThat(BlueprintParser.parse("a.conf", before).fingerprint())
                .isEqualTo(Sha256.of("include \"b.conf\"\0x = 1"))
                .isNotEqualTo(BlueprintParser.parse("a.conf", after).fingerprint());
    }

    @Test
    void aTextIncludesFilesToo() {
        ParsedBlueprint parsed = BlueprintParser.parse("text of Sensors", "include \"conf/more/b.conf\"", FOLDERS);

        assertThat(Samples.texts(parsed.problems())).containsExactly("""
                [SLT-403] the substitution of 'blueprint.streamlets.a' has no value.
                    conf/more/b.conf:1:26
                    Fix: define the value in the blueprint; the environment is not consulted.""");
    }

    @Test
    void whatIsWrongInAnIncludedFileDoesNotHideTheRest() {
        assertProblems(MemoryFolders.of("a.conf", """
                        include "b.conf"
                        include "c"
                        include "../d.conf"
                        blueprint.topics.t { producers = [x] }
                        """, "b.conf", "blueprint = {", "c.conf", ""), """
                [SLT-421] the blueprint 'a.conf' includes 'c', which is missing.
                    a.conf:2:1
                    looked for c in the class path
                    Did you mean 'c.conf'?
                    Fix: create the file, or correct the name, which is relative to the including file.""", """
                [SLT-421] the blueprint 'a.conf' includes '../d.conf', which is missing.
                    a.conf:3:1
                    looked for ../d.conf in the class path
                    the name leads out of these places
                    Fix: create the file, or correct the name, which is relative to the including file.""", """
                [SLT-413] 'x' in 'blueprint.topics.t.producers' is not a port path.
                    a.conf:4:35
                    Fix: write the streamlet's ref, a dot and the port's name, such as 'generator.out'.""", """
                [SLT-403] the blueprint 'b.conf' is not HOCON.
                    b.conf:1:13
                    the brace that opens here is not closed
                    Fix: correct the syntax at this place or just before it.""");
    }

    @Test
    void cycles() {
        assertProblems(
                MemoryFolders.of(
                        "a.conf",
                        "include \"a.conf\"\nblueprint { include \"b.conf\" }",
                        "b.conf",
                        "include \"c.conf\"",
                        "c.conf",
                        "include \"a.conf\""),
                """
                [SLT-422] the blueprint 'a.conf' includes itself.
                    a.conf:1:1
                    a.conf includes a.conf
                    Fix: remove the include, or move what both need into a third file.""",
                """
                [SLT-422] the blueprint 'a.conf' includes itself.
                    c.conf:1:1
                    a.conf includes b.conf includes c.conf includes a.conf
                    Fix: remove the include, or move what both need into a third file.""");
    }

    @Test
    void filesAndUrls() {
        assertProblems(MemoryFolders.of("a.conf", """
                        blueprint.streamlets.a = p.A
                        include file("more.conf")
                        include required(url("http://x/y"))
                        """), """
                [SLT-418] the blueprint 'a.conf' includes the file 'more.conf'.
                    a.conf:2:1
                    a file outside the class path may be another one where the application starts than where it is compiled
                    Fix: put the file beside the blueprint and write 'include "<name>.conf"'.""", """
                [SLT-418] the blueprint 'a.conf' includes the URL 'http://x/y'.
                    a.conf:3:1
                    what is there may be another one where the application starts than where it is compiled
                    Fix: put the file beside the blueprint and write 'include "<name>.conf"'.""");
    }

    private static void assertProblems(BlueprintFolders folders, String... problems) {
        assertThat(Samples.texts(BlueprintParser.parse("a.conf", folders).problems()))
                .containsExactly(problems);
    }
}
