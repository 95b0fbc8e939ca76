package io.streamlets.integration.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README's blocks of code. */
final class Readme {

    private Readme() {}

    /** The blocks in the given language, in order. */
    static List<String> blocks(String language) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("readme")));
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
