package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.blueprint.source.SourceFile;
import java.util.List;

/** The text of a blueprint, as the compiler saw it and as the application finds it. */
public final class BlueprintText {
    private BlueprintText() {}

    /** Lower-case hex SHA-256 of the text; line ends of different systems make no difference. */
    public static String fingerprint(String text) {
        return fingerprint(List.of(text));
    }

    /** The same of a file and all that it includes. */
    static String fingerprint(SourceFile file) {
        return fingerprint(file.all().map(each -> each.text().text()).toList());
    }

    /** Lower-case hex SHA-256 of the texts one after the other, with a zero byte between them. */
    private static String fingerprint(List<String> texts) {
        return Sha256.of(String.join("\0", texts).replace("\r\n", "\n"));
    }
}
