package io.streamlets.blueprint.hocon;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes a random HOCON text in which no key is written twice. */
final class HoconGenerator {
    private static final List<String> WORDS =
            List.of("a", "b-c", "data", "true", "1", "-7", "1.5", "nullable", "x/y", "2e3", "ä", "included");
    private static final List<String> QUOTED =
            List.of("\"\"", "\"a.b\"", "\"# no\"", "\"\\\"\\n\\u0041\"", "\"\"\"x\n\"y\"\"\"\"", "\"{\"", "\"$\"");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> paths = new TreeSet<>();
    private int keys;

    HoconGenerator(Random random) {
        this.random = random;
    }

    /** The text; to be called once. */
    String text() {
        boolean braces = random.nextInt(4) == 0;
        space(true);
        text.append(braces ? "{" : "");
        members(List.of(), 3);
        text.append(braces ? "}" : "");
        space(true);
        return text.toString();
    }

    /** The paths of all keys whose value is no object. */
    Set<String> paths() {
        return paths;
    }

    private void members(List<String> prefix, int depth) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            space(true);
            member(prefix, depth);
            if (i < count - 1) {
                separator();
            }
        }
        if (random.nextInt(3) == 0) {
            separator();
        }
        space(true);
    }

    private void member(List<String> prefix, int depth) {
        List<String> path = new ArrayList<>(prefix);
        key(path);
        space(false);
        int kind = random.nextInt(depth > 0 ? 6 : 4);
        if (kind >= 4) {
            text.append(pick(List.of("", "=", ":")));
            space(false);
            object(path, depth);
            return;
        }
        paths.add(path.toString());
        text.append(pick(List.of("=", ":", "+=")));
        space(false);
        if (kind == 0) {
            list(depth);
        } else {
            scalar();
        }
    }

    private void object(List<String> path, int depth) {
        text.append('{');
        members(path, depth - 1);
        text.append('}');
    }

    private void key(List<String> path) {
        for (int parts = 1 + random.nextInt(2); parts > 0; parts--) {
            String name = "k" + keys++;
            switch (random.nextInt(4)) {
                case 0 -> text.append('"').append(name).append(".x\"");
                case 1 -> text.append(name).append(" y");
                case 2 -> text.append(name).append("\"z\"");
                default -> text.append(name);
            }
            String written = text.substring(text.lastIndexOf(name));
            path.add(written.replace("\"", ""));
            text.append(parts > 1 ? "." : "");
        }
    }

    private void list(int depth) {
        text.append('[');
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            space(true);
            switch (random.nextInt(depth > 0 ? 6 : 4)) {
                case 4 -> list(depth - 1);
                case 5 -> text.append("{ q = ").append(pick(WORDS)).append(", q { r : [1] } }");
                default -> scalar();
            }
            if (i < count - 1 || random.nextInt(3) == 0) {
                separator();
            }
        }
        space(true);
        text.append(']');
    }

    private void scalar() {
        for (int pieces = 1 + random.nextInt(3); pieces > 0; pieces--) {
            switch (random.nextInt(5)) {
                case 0 -> text.append(pick(QUOTED)).append(" "); // Two quotes in a row would be other quotes.
                case 1 ->
                    text.append("${?")
                            .append(pick(List.of("k1", " k2.x ", "\"k.3\"")))
                            .append('}');
                default -> text.append(pick(WORDS));
            }
            text.append(random.nextBoolean() ? " " : "");
        }
    }

    private void separator() {
        space(false);
        text.append(pick(List.of(",", "\n", "\r\n", " , \n", " # , { end\n", " // \" end\n", "\n,\n")));
    }

    private void space(boolean lines) {
        text.append(pick(List.of("", " ", "\t", lines ? "\n" : "", lines ? "# a = { \"\n" : "")));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
