package io.streamlets.blueprint;

/**
 * Where something stands in a file: {@code blueprint.conf:8}.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1; 0 if only the file is known
 */
public record Place(String file, int line) {

    /** The place as editors and terminals understand it: {@code file:line}, or the file alone without a line. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
