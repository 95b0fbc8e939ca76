package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a blueprint, as the compiler saw it and as the application finds it. */
public final class BlueprintText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BlueprintText() {}

    /** Lower-case hex SHA-256 of the text; line ends of different systems make no difference. */
    public static String fingerprint(String text) {
        return fingerprint(List.of(text));
    }

    /** Lower-case hex SHA-256 of the texts one after the other, with a zero byte between them. */
    static String fingerprint(List<String> texts) {
        return Sha256.of(String.join("\0", texts).replace("\r\n", "\n"));
    }

    /** The text of a file, without a byte order mark; null if its bytes are not UTF-8. */
    static @Nullable String decode(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return withoutMark(text.toString());
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    static Problem notUtf8(String file, byte[] bytes) {
        boolean utf16 = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1];
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        String before = text.flip().toString();
        Place place = utf16 ? new Place(file, 0) : place(file, before, before.length());
        return Problem.of(ProblemId.SLT_424, "the blueprint '%s' is not a text in UTF-8", file)
                .at(place)
                .because(
                        utf16 || !result.isError()
                                ? "it is in UTF-16"
                                : "the byte 0x%02X there begins no character".formatted(bytes[in.position()]))
                .fix("save the file in UTF-8");
    }

    /** The problem of a text with characters that stand for nothing; null if it has none. */
    static @Nullable Problem unprintable(String file, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0) {
                return Problem.of(ProblemId.SLT_424, "the blueprint '%s' is not a text in UTF-8", file)
                        .at(place(file, text, i))
                        .because("the control character U+%04X stands there", (int) c)
                        .fix("save the file in UTF-8");
            }
        }
        return null;
    }

    private static String withoutMark(String text) {
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static Place place(String file, String text, int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Place(file, line, offset - text.lastIndexOf('\n', offset - 1));
    }
}
