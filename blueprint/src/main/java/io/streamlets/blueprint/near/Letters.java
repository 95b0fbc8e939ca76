package io.streamlets.blueprint.near;

import java.util.Arrays;
import java.util.List;

/**
 * The cost of typing one letter for another, as a table: lower where fingers or ears explain it.
 *
 * <p>Fingers hit the key beside, on QWERTY, QWERTZ or AZERTY, or the place that a key has on one of the others. Ears hear a
 * vowel for another, and consonants that are written for each other.
 */
final class Letters {
    private static final int WRONG = 15;
    private static final int NEIGHBOUR = 6;
    private static final int SIMILAR = 8;

    /** The rows of each keyboard; each row stands half a key to the right of the one above. */
    private static final List<List<String>> KEYBOARDS = List.of(
            List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
            List.of("1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"),
            List.of("1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"));

    /** Keys that another keyboard has elsewhere, and letters that look like digits. */
    private static final List<String> EXCHANGED = List.of("yz", "aq", "wz", "0o", "1l");

    private static final List<String> ALIKE = List.of("aeiouy", "ckq", "csz", "fv", "gj", "mn", "dt", "bp", "vw");

    private static final int ASCII = 128;
    private static final byte[][] COSTS = costs();

    private Letters() {}

    /** The cost of one letter in the place of another one. */
    static int cost(char typed, char meant) {
        return typed < ASCII && meant < ASCII ? COSTS[typed][meant] : WRONG;
    }

    private static byte[][] costs() {
        byte[][] costs = new byte[ASCII][ASCII];
        for (byte[] row : costs) {
            Arrays.fill(row, (byte) WRONG);
        }
        for (String group : ALIKE) {
            group.chars().forEach(left -> group.chars().forEach(right -> set(costs, left, right, SIMILAR)));
        }
        EXCHANGED.forEach(pair -> set(costs, pair.charAt(0), pair.charAt(1), NEIGHBOUR));
        KEYBOARDS.forEach(rows -> neighbours(costs, rows));
        return costs;
    }

    private static void neighbours(byte[][] costs, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String keys = rows.get(row);
            String below = row + 1 < rows.size() ? rows.get(row + 1) : "";
            for (int column = 0; column < keys.length(); column++) {
                neighbour(costs, keys.charAt(column), keys, column + 1);
                neighbour(costs, keys.charAt(column), below, column);
                neighbour(costs, keys.charAt(column), below, column - 1);
            }
        }
    }

    private static void neighbour(byte[][] costs, char key, String row, int column) {
        if (column >= 0 && column < row.length()) {
            set(costs, key, row.charAt(column), NEIGHBOUR);
        }
    }

    private static void set(byte[][] costs, int left, int right, int cost) {
        costs[left][right] = (byte) cost;
        costs[right][left] = (byte) cost;
    }
}
