package io.streamlets.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with sources and resources that a test writes. */
record SourceFolder(Path folder) {

    /** Adds a file and returns the folder. */
    SourceFolder with(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a streamlet {@code sensors.<name>} with the given members. */
    SourceFolder withStreamlet(String name, String members) {
        return with("sensors/" + name + ".java", streamlet(name, members));
    }

    /** The source of a streamlet {@code sensors.<name>} with the given members. */
    static String streamlet(String name, String members) {
        return """
                package sensors;

                import io.streamlets.annotations.*;
                import org.apache.spark.sql.*;

                @Streamlet
                public class %s {
                %s
                }
                """.formatted(name, members.indent(4).stripTrailing());
    }
}
