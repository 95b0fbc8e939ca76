package io.streamlets.blueprint;

/**
 * Where something stands in a file: {@code blueprint.conf:8}.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1; 0 if only the file is known
 * @param column the column, counted from 1; 0 if only the line is known
 */
public record Place(String file, int line, int column) {

    /** A line of a file. */
    public Place(String file, int line) {
        this(file, line, 0);
    }

    /** The place as editors and terminals understand it: {@code file:line:column}, as far as it is known. */
    @Override
    public String toString() {
        String lineAndColumn = column > 0 ? line + ":" + column : String.valueOf(line);
        return line > 0 ? file + ":" + lineAndColumn : file;
    }
}
