package io.streamlets.blueprint.parameter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of which a regular expression may look at so many characters and no more: a pattern that goes back again and again
 * would otherwise keep the compiler, or a start, for hours.
 */
final class CountedText implements CharSequence {
    private static final int LOOKS = 20_000_000;

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooksException() {
            super("the pattern takes too long", null, false, false);
        }
    }

    private final String text;
    private int looks;

    private CountedText(String text) {
        this.text = text;
    }

    /** Whether the whole text matches; null if that takes too long to find out. */
    static @Nullable Boolean matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(new CountedText(text));
        try {
            return matcher.matches();
        } catch (TooManyLooksException tooLong) {
            return null;
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
