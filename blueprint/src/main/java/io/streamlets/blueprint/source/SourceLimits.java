package io.streamlets.blueprint.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * How large a blueprint or a configuration may be, all of its files together.
 *
 * <p>Far beyond any application, and small enough that any text is read or refused within a second or so. How deeply it may
 * be nested is in {@link io.streamlets.blueprint.hocon.HoconText#MAX_DEPTH}.
 */
public final class SourceLimits {
    /** Bytes of all files, a file that is included twice counted twice; and characters after all substitutions. */
    public static final int CHARACTERS = 1_000_000;

    /** Keys and elements of lists. */
    static final int ELEMENTS = 10_000;

    /** Files that are included. */
    static final int INCLUDES = 100;

    /** Substitutions. */
    static final int SUBSTITUTIONS = 1_000;

    /** Substitutions that lead from one to the next. */
    static final int CHAIN = 100;

    private SourceLimits() {}

    /** Reads a file, hardly further than the limit. */
    public static byte[] content(InputStream file) throws IOException {
        return file.readNBytes(CHARACTERS + 1);
    }
}
