package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file as a text.
 *
 * @param text the text, without a byte order mark; as far as it could be read if there is a fault
 * @param fault why it is not a text in UTF-8; null if it is
 */
public record Utf8Text(String text, @Nullable Fault fault) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Why a file is not a text in UTF-8.
     *
     * @param place where that shows
     * @param reason what is wrong there, half a sentence
     * @param discreetReason the same without a byte of the file, where that may hold secrets
     */
    public record Fault(Place place, String reason, String discreetReason) {}

    /** The text of a file. */
    public static Utf8Text of(String file, byte[] bytes) {
        String other = otherEncoding(bytes);
        if (other != null) {
            String reason = "it is in " + other;
            return new Utf8Text("", new Fault(new Place(file, 0), reason, reason));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String reason = "the byte 0x%02X there begins no character".formatted(bytes[in.position()]);
            return new Utf8Text(
                    text,
                    new Fault(
                            place(file, text, text.length()),
                            reason,
                            "a byte there begins no character; the file may be in ISO-8859-1 or Windows-1252"));
        }
        return of(file, text);
    }

    /** A text that has been read already, which may have characters that stand for nothing. */
    static Utf8Text of(String file, String given) {
        String text = given.isEmpty() || given.charAt(0) != BYTE_ORDER_MARK ? given : given.substring(1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0) {
                return new Utf8Text(
                        text,
                        new Fault(
                                place(file, text, i),
                                "the control character U+%04X stands there".formatted((int) c),
                                "a control character stands there"));
            }
        }
        return new Utf8Text(text, null);
    }

    /** The encoding that the first bytes show, by a byte order mark or by the zeros of the first characters; null if none. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        int first = first(bytes, 4);
        if (bytes.length >= 4 && (first == 0x0000FEFF || first == 0xFFFE0000 || isWide(first))) {
            return "UTF-32";
        }
        int mark = first(bytes, 2);
        boolean marked = mark == 0xFEFF || mark == 0xFFFE;
        boolean oneOfTwo = bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0);
        return bytes.length >= 2 && (marked || oneOfTwo) ? "UTF-16" : null;
    }

    /** Whether the first of four bytes, or the last, is the only one that is not zero. */
    private static boolean isWide(int first) {
        return first != 0 && ((first & 0xFFFFFF00) == 0 || (first & 0x00FFFFFF) == 0);
    }

    private static int first(byte[] bytes, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return value;
    }

    private static Place place(String file, String text, int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Place(file, line, offset - text.lastIndexOf('\n', offset - 1));
    }
}
