package io.streamlets.blueprint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a random HOCON text with substitutions of every form. A key is of one kind, which its name begins with: a text, a
 * list or an object; so nothing is lost that HOCON would lose. What stands in braces names nothing within them: Typesafe
 * Config does not always find that beside a substitution.
 */
final class SubstitutionGenerator {
    private final Random random;
    private final List<String> texts = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private String open = "";
    private final StringBuilder text = new StringBuilder();

    SubstitutionGenerator(Random random) {
        this.random = random;
    }

    String text() {
        for (int i = 2 + random.nextInt(10); i > 0; i--) {
            member("", 2);
            text.append(random.nextBoolean() ? "\n" : " , ");
        }
        return text.toString();
    }

    private void member(String prefix, int depth) {
        open = prefix;
        switch (random.nextInt(depth > 0 ? 4 : 2)) {
            case 0 -> text(prefix);
            case 1 -> list(prefix);
            default -> object(prefix, depth);
        }
    }

    private void text(String prefix) {
        String key = key("t");
        text.append(pick(List.of("=", ":", " = ")));
        switch (random.nextInt(5)) {
            case 0 -> text.append(substitution(texts));
            case 1 -> text.append(substitution(texts)).append(substitution(texts));
            case 2 -> text.append("a ").append(substitution(texts)).append("/b");
            default -> text.append(pick(List.of("1", "\"x y\"", "true", "word")));
        }
        texts.add(prefix + key);
    }

    private void list(String prefix) {
        String key = key("l");
        if (random.nextInt(4) == 0) {
            text.append(" += ").append(pick(List.of("1", "x", "{ q = 1 }", substitution(texts))));
        } else {
            text.append(" = ");
            switch (random.nextInt(4)) {
                case 0 -> text.append(substitution(lists));
                case 1 -> text.append(substitution(lists)).append(" [x]");
                case 2 ->
                    text.append("[")
                            .append(substitution(texts))
                            .append(", b ")
                            .append(substitution(texts))
                            .append("]");
                default -> text.append("[1, { t = ").append(substitution(texts)).append(" }]");
            }
        }
        lists.add(prefix + key);
    }

    private void object(String prefix, int depth) {
        String key = key("o");
        switch (random.nextInt(4)) {
            case 0 -> text.append(" = ").append(substitution(objects));
            case 1 -> {
                text.append(" = ").append(substitution(objects)).append(" ");
                braces(prefix + key + ".", depth);
            }
            case 2 -> {
                text.append(" ");
                braces(prefix + key + ".", depth);
            }
            default -> {
                text.append(" = ");
                braces(prefix + key + ".", depth);
                text.append(" ");
                braces(prefix + key + ".", depth);
            }
        }
        objects.add(prefix + key);
    }

    private void braces(String prefix, int depth) {
        String around = open;
        text.append("{ ");
        for (int i = random.nextInt(3); i > 0; i--) {
            member(prefix, depth - 1);
            text.append(i > 1 ? ", " : " ");
        }
        text.append("}");
        open = around;
    }

    /** A key of the kind, seldom one that is already there. */
    private String key(String kind) {
        String key = kind + random.nextInt(random.nextInt(3) == 0 ? 3 : 30);
        text.append(random.nextInt(4) == 0 ? "\"" + key + "\"" : key);
        return key;
    }

    private String substitution(List<String> all) {
        String enclosing = open.substring(0, open.indexOf('.') + 1);
        List<String> known = all.stream()
                .filter(path -> enclosing.isEmpty() || !(path + ".").startsWith(enclosing))
                .toList();
        if (known.isEmpty() || random.nextInt(8) == 0) {
            return "${?missing}";
        }
        return (random.nextBoolean() ? "${" : "${?") + pick(known) + "}";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
