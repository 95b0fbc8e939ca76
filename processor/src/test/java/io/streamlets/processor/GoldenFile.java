package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.streamlets.blueprint.problem.ProblemId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file below {@code src/test/resources/golden} that holds an expected text, byte for byte.
 *
 * <p>{@code mvn test -Dgolden.update=true} writes what the tests produce instead of comparing it; the difference is then
 * for a human to read in the version control. What tells of a failure of the processor itself is never written: it is not meant, and
 * comes for example from an outdated jar of another module.
 */
public record GoldenFile(Path path) {

    /** The folder of all golden files, in the sources, so that an update changes them there. */
    public static final Path ROOT = Path.of("src/test/resources/golden").toAbsolutePath();

    /** Whether this run rewrites golden files. */
    public static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** The golden file with this path below {@link #ROOT}. */
    public static GoldenFile at(String path) {
        return new GoldenFile(ROOT.resolve(path));
    }

    /** Fails unless the file holds exactly {@code actual}; an empty text stands for no file. */
    public void assertHolds(String actual) {
        try {
            if (UPDATE) {
                update(actual);
            } else if (Files.exists(path)) {
                assertThat(actual).as("golden file %s", path).isEqualTo(Files.readString(path));
            } else if (!actual.isEmpty()) {
                fail("there is no golden file %s; with -Dgolden.update=true it would hold:%n%s", path, actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void update(String actual) throws IOException {
        assertThat(actual)
                .as("what would be written to the golden file %s", path)
                .doesNotContain("[" + ProblemId.SLT_900 + "]");
        if (actual.isEmpty()) {
            Files.deleteIfExists(path);
        } else {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
    }
}
