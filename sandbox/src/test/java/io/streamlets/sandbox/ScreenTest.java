package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now = 100_000;

    @Test
    void replacesTheLinesInPlaceOnATerminal() {
        Screen screen = new Screen(out, true, () -> now);
        screen.say("begin");
        screen.show(List.of("a 1", "b 1"));
        screen.show(List.of("a 2", "b 2"));
        screen.showLast(List.of("a 3", "b 3"));
        screen.say("end");

        assertThat(printed())
                .isEqualTo("begin\na 1\nb 1\n\u001b[2A\r\u001b[Ja 2\nb 2\n\u001b[2A\r\u001b[Ja 3\nb 3\nend\n");
    }

    @Test
    void takesTheLinesAwayForWhatTheApplicationPrintsAndWaitsUntilItIsQuiet() {
        Screen screen = new Screen(out, true, () -> now);
        PrintStream application = screen.over(out);
        screen.show(List.of("a 1"));
        application.println("+---+");
        assertThat(screen.show(List.of("a 2"))).isFalse();
        application.print("| x |");
        now += 5_000;
        assertThat(screen.show(List.of("a 2"))).isFalse();
        application.println();
        now += 200;
        assertThat(screen.show(List.of("a 2"))).isTrue();

        assertThat(printed()).isEqualTo("a 1\n\u001b[1A\r\u001b[J+---+\n| x |\na 2\n");
    }

    @Test
    void printsLinesOneAfterTheOtherElsewhere() {
        Screen screen = new Screen(out, false, () -> now);
        screen.show(List.of("a 1", "b 1"));
        screen.over(out).println("table");
        now += 999;
        assertThat(screen.show(List.of("a 2", "b 2"))).isFalse();
        now += 1;
        assertThat(screen.show(List.of("a 2", "b 2"))).isTrue();

        assertThat(printed()).isEqualTo("a 1\nb 1\ntable\na 2\nb 2\n");
    }

    @Test
    void losesItsPatienceWithAnApplicationThatPrintsAllTheTime() {
        Screen screen = new Screen(out, false, () -> now);
        PrintStream application = screen.over(out);
        int shown = 0;
        for (int i = 0; i < 25; i++, now += 900) {
            application.println(i);
            shown += screen.show(List.of("a")) ? 1 : 0;
        }
        assertThat(shown).isEqualTo(1);
    }

    @Test
    void endsAHalfWrittenLineBeforeItsOwn() {
        Screen screen = new Screen(out, false, () -> now);
        screen.over(out).print("half");
        screen.showLast(List.of("a"));

        assertThat(printed()).isEqualTo("half\na\n");
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
