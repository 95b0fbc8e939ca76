package io.streamlets.integration.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of code of a page of the documentation.
 *
 * @param path the page, from the root of the repository
 */
record Page(String path) {

    static final Page README = new Page("README.md");
    static final Page STREAMLETS = new Page("docs/streamlets.md");

    /** The blocks in the given language, in order. */
    List<String> blocks(String language) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("checkout"), path));
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The only block in the given language. */
    String block(String language) throws IOException {
        List<String> blocks = blocks(language);
        if (blocks.size() != 1) {
            throw new AssertionError(path + " has " + blocks.size() + " blocks in " + language);
        }
        return blocks.get(0);
    }
}
