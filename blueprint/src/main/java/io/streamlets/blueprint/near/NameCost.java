package io.streamlets.blueprint.near;

import java.util.ArrayList;
import java.util.List;

/** What it takes to write one name for another. */
final class NameCost {

    /** The cost of names that are not near. */
    static final int FAR = Integer.MAX_VALUE;

    /** Another sign between words, or letters in another case. */
    private static final int FORM = 1;

    /** Words in another order. */
    private static final int MOVED = 5;

    /** A word that was left out; as much as a letter, since "sasl" may be "ssl" or "sasl-ssl". */
    private static final int MISSING = 10;

    /** A word too many; more than a letter, since "config-paameters" is not "config". */
    private static final int ADDED = 18;

    /** So much may differ besides where the spaces between words were lost. */
    private static final int SPACE = 10;

    /** More words are compared in their order only. */
    private static final int MOST_WORDS = 12;

    /** From this length on, a single word says what is meant. */
    private static final int TELLING = 4;

    private NameCost() {}

    /** The cost of a misspelling: all words are there, in their order. */
    static int misspelt(Name given, Name candidate) {
        if (given.letters().equals(candidate.letters())) {
            return given.text().equalsIgnoreCase(candidate.text()) ? 0 : FORM;
        }
        int limit = limit(given, candidate);
        int cost = spelling(given, candidate, limit);
        return cost <= limit ? FORM + cost : FAR;
    }

    /** The least cost of all ways in which one name comes of the other. */
    static int of(Name given, Name candidate) {
        int misspelt = misspelt(given, candidate);
        if (misspelt != FAR) {
            return misspelt;
        }
        int moved = inOtherOrder(given.words(), candidate.words());
        if (moved <= limit(given, candidate)) {
            return FORM + MOVED + moved;
        }
        int missing = wordsMore(given, candidate);
        int added = missing > 0 ? 0 : wordsMore(candidate, given);
        return missing + added == 0 ? FAR : FORM + MISSING * missing + ADDED * added;
    }

    private static int limit(Name given, Name candidate) {
        return TypingCost.limit(
                Math.max(given.letters().length(), candidate.letters().length()));
    }

    /** The same words in the same order; where spaces were lost or moved, the same letters. */
    private static int spelling(Name given, Name candidate, int limit) {
        if (given.words().size() != candidate.words().size()) {
            int most = Math.min(limit, SPACE);
            int cost = TypingCost.of(given.letters(), candidate.letters(), most);
            return cost > most ? FAR : cost;
        }
        int cost = 0;
        for (int i = 0; i < given.words().size() && cost <= limit; i++) {
            int word = cost(given.words().get(i), candidate.words().get(i));
            cost = word == FAR ? FAR : cost + word;
        }
        return cost;
    }

    private static int cost(Word given, Word candidate) {
        int cost = given.cost(candidate);
        int longest = Math.max(given.letters().length(), candidate.letters().length());
        return cost > TypingCost.limit(longest) ? FAR : cost;
    }

    /** The same words in another order; one of them at least without a mistake. */
    private static int inOtherOrder(List<Word> given, List<Word> candidate) {
        if (given.size() != candidate.size() || given.size() < 2 || given.size() > MOST_WORDS) {
            return FAR;
        }
        List<Word> left = new ArrayList<>(candidate);
        if (given.stream().noneMatch(left::contains)) {
            return FAR;
        }
        int cost = 0;
        for (Word word : given) {
            int least = FAR;
            int nearest = 0;
            for (int i = 0; i < left.size() && least > 0; i++) {
                int other = cost(word, left.get(i));
                nearest = other < least ? i : nearest;
                least = Math.min(least, other);
            }
            if (least == FAR) {
                return FAR;
            }
            cost += least;
            left.remove(nearest);
        }
        return cost;
    }

    /** How many words the longer name has beside all of the shorter, in their order; 0 if something else differs. */
    private static int wordsMore(Name shorter, Name longer) {
        if (shorter.words().size() >= longer.words().size()) {
            return 0;
        }
        int found = 0;
        for (Word word : longer.words()) {
            if (found < shorter.words().size()
                    && shorter.words().get(found).letters().equals(word.letters())) {
                found++;
            }
        }
        int more = longer.words().size() - found;
        int letters = shorter.letters().length();
        boolean telling = 2 * letters >= longer.letters().length() || (more == 1 && letters >= TELLING);
        return found > 0 && found == shorter.words().size() && telling ? more : 0;
    }
}
