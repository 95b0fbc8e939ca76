package io.streamlets.blueprint.near;

import java.util.List;

/**
 * One word of a name, in lower case.
 *
 * @param letters the word
 * @param singular the word without the ending of a plural
 * @param sound how it sounds
 */
record Word(String letters, String singular, String sound) {

    /** The cost of a singular for a plural. */
    private static final int NUMBER = 4;

    /** The cost of a word that sounds like the other one. */
    private static final int SOUND = 9;

    /** The cost of a word for its beginning, or the reverse. */
    private static final int BEGINNING = 12;

    /** A beginning has at least this many tenths of the word: "print" for "printer". */
    private static final int ENOUGH = 7;

    /** Too many words have a shorter sound than this. */
    private static final int AUDIBLE = 3;

    /** Words that sound alike may differ by this much a letter, as "photo" and "foto" do. */
    private static final int ALIKE = 6;

    /** The cost of a unit that is written out. */
    private static final int UNIT = 4;

    private static final String MILLISECONDS = "ms";
    private static final List<String> WRITTEN_OUT = List.of("millis", "milliseconds", "msecs");

    static Word of(String letters) {
        return new Word(letters, singular(letters), Sound.of(letters));
    }

    /** What it takes to write this word for the other one; more than {@link TypingCost#limit} if they are not near. */
    int cost(Word other) {
        if (letters.equals(other.letters)) {
            return 0;
        }
        if (singular.equals(other.singular)) {
            return NUMBER;
        }
        if (other.letters.equals(MILLISECONDS) && letters.length() > MILLISECONDS.length() + 1) {
            int most = TypingCost.limit(letters.length());
            return WRITTEN_OUT.stream()
                            .mapToInt(unit -> TypingCost.of(letters, unit, most))
                            .min()
                            .orElse(most)
                    + UNIT;
        }
        int longest = Math.max(letters.length(), other.letters.length());
        int shortest = Math.min(letters.length(), other.letters.length());
        boolean begins = letters.startsWith(other.letters) || other.letters.startsWith(letters);
        if (begins && longest - shortest > 1 && 10 * shortest >= ENOUGH * longest) {
            return BEGINNING;
        }
        boolean soundsAlike = sound.length() >= AUDIBLE && sound.equals(other.sound);
        int most = soundsAlike ? ALIKE * longest : TypingCost.limit(longest);
        int typing = TypingCost.of(letters, other.letters, most);
        return soundsAlike && typing <= most ? Math.min(typing, SOUND) : typing;
    }

    private static String singular(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 3) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("ses")
                || word.endsWith("xes")
                || word.endsWith("zes")
                || word.endsWith("ches")
                || word.endsWith("shes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
