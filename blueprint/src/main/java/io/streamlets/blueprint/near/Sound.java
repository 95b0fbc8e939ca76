package io.streamlets.blueprint.near;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a word sounds, roughly and for English ears: the same text for {@code source} and {@code sauce}, {@code colour} and
 * {@code color}, {@code photo} and {@code foto}.
 *
 * <p>Vowels are three: those as in "car", "key" and "for". An r that is not before a vowel is not heard.
 */
final class Sound {

    private record Rule(Pattern pattern, String sound) {
        static Rule of(String pattern, String sound) {
            return new Rule(Pattern.compile(pattern), sound);
        }
    }

    /** In this order; capital letters are sounds that have no letter of their own. */
    private static final List<Rule> RULES = List.of(
            Rule.of("^kn|^gn", "n"),
            Rule.of("^wr", "r"),
            Rule.of("^ps", "s"),
            Rule.of("ph", "f"),
            Rule.of("sch", "sk"),
            Rule.of("tch|ch", "C"),
            Rule.of("sh|(?<=.)[tsc]i(?=on|a)", "S"),
            Rule.of("dge?|j", "J"),
            Rule.of("(?<=[aeiou])gh", ""),
            Rule.of("ck|cq|q(?=u)", "k"),
            Rule.of("sc(?=[eiy])|c(?=[eiy])|z", "s"),
            Rule.of("x", "ks"),
            Rule.of("[cq]", "k"),
            Rule.of("(?<=.)h", ""),
            Rule.of("(?<=[^aeiouy])e$", ""),
            Rule.of("[aeiou]+r$", "E"),
            Rule.of("(?<=[aeiouy])r(?![aeiouyr])", ""),
            Rule.of("a[uw]|o[aeiouwy]*|eau|ew|u[aeiou]*", "O"),
            Rule.of("a[iy]?", "A"),
            Rule.of("[eiy]+", "E"),
            Rule.of("(.)\\1+", "$1"));

    private Sound() {}

    static String of(String word) {
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.pattern().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }
}
