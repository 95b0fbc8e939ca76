package io.streamlets.blueprint.near;

/**
 * What it takes to type one word for another: the optimal string alignment distance, with weights.
 *
 * <p>A letter left out or too many costs 10, a wrong one up to 15, which {@link Letters} says; less where two letters are
 * swapped, one is doubled or a double one is single.
 */
final class TypingCost {
    private static final int LETTER = 10;
    private static final int SWAPPED = 6;
    private static final int DOUBLED = 5;

    private TypingCost() {}

    /** How much a word of so many letters may cost: a quarter of it, never more than three letters. */
    static int limit(int letters) {
        return switch (letters) {
            case 0, 1 -> 0;
            case 2 -> SWAPPED;
            case 3 -> LETTER;
            default -> Math.min(letters * LETTER / 4, 3 * LETTER);
        };
    }

    /** The cost, or any number above {@code most} if it is more than that. */
    static int of(String left, String right, int most) {
        int difference = Math.abs(left.length() - right.length());
        // Most words are rejected here. A letter that only one of them has costs half of a wrong one at least.
        if (difference * DOUBLED > most || Integer.bitCount(letters(left) ^ letters(right)) * SWAPPED / 2 > most) {
            return most + 1;
        }
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int j = 1; j <= right.length(); j++) {
            cost[0][j] = cost[0][j - 1] + single(right, j);
        }
        for (int i = 1; i <= left.length(); i++) {
            cost[i][0] = cost[i - 1][0] + single(left, i);
            int least = cost[i][0];
            for (int j = 1; j <= right.length(); j++) {
                cost[i][j] = step(cost, left, right, i, j);
                least = Math.min(least, cost[i][j]);
            }
            // A swap reaches back by two rows, and costs something itself.
            if (least > most + SWAPPED) {
                return most + 1;
            }
        }
        return cost[left.length()][right.length()];
    }

    /** A set of the letters of a word. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }

    private static int step(int[][] cost, String left, String right, int i, int j) {
        char a = left.charAt(i - 1);
        char b = right.charAt(j - 1);
        int best = cost[i - 1][j - 1] + (a == b ? 0 : Letters.cost(a, b));
        best = Math.min(best, cost[i - 1][j] + single(left, i));
        best = Math.min(best, cost[i][j - 1] + single(right, j));
        boolean swapped = a != b && i > 1 && j > 1 && a == right.charAt(j - 2) && b == left.charAt(i - 2);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + SWAPPED) : best;
    }

    /** A letter that the other word does not have. */
    private static int single(String word, int position) {
        boolean doubled = position > 1 && word.charAt(position - 1) == word.charAt(position - 2);
        return doubled ? DOUBLED : LETTER;
    }
}
