package io.streamlets.blueprint.near;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name and its words: {@code orders-source}, {@code ordersSource}, {@code ORDERS_SOURCE} and {@code orders.source} have the
 * same two.
 *
 * @param text the name as it is written
 * @param letters its letters and digits in lower case, without what is between the words
 * @param words its words
 */
record Name(String text, String letters, List<Word> words) {

    /** Between words: signs, the hump of {@code camelCase}, the end of the capitals in {@code JDBCSink}. */
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    static Name of(String text) {
        List<Word> words = Stream.of(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .map(word -> Word.of(word.toLowerCase(Locale.ROOT)))
                .toList();
        return new Name(text, words.stream().map(Word::letters).collect(Collectors.joining()), words);
    }

    @Override
    public String toString() {
        return text;
    }
}
