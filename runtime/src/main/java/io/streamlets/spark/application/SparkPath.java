package io.streamlets.spark.application;

import java.nio.file.Path;

/** The text under which Spark finds a folder of this machine, whatever characters its name has. */
public final class SparkPath {

    private SparkPath() {}

    /**
     * The folder as Spark's options take it, such as {@code file:/data/my checkpoints}.
     *
     * <p>Not {@code toUri().toString()}: that escapes spaces and letters beyond ASCII, which Spark takes literally.
     */
    public static String of(Path folder) {
        return new org.apache.hadoop.fs.Path(folder.toAbsolutePath().normalize().toUri()).toString();
    }
}
