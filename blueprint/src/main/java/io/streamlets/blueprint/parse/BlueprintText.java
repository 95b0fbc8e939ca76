package io.streamlets.blueprint.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a blueprint file, as the compiler saw it and as the application finds it. */
public final class BlueprintText {

    private BlueprintText() {}

    /** Lower-case hex SHA-256 of the text; line ends of different systems make no difference. */
    public static String fingerprint(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
