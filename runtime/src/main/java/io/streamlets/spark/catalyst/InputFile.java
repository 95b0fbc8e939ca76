package io.streamlets.spark.catalyst;

import java.util.regex.Pattern;
import org.apache.spark.rdd.InputFileBlockHolder;
import org.jspecify.annotations.Nullable;

/** The file that the task of this thread is reading, as Spark's {@code input_file_name()} has it. */
final class InputFile {
    /** Some file systems take a password in front of the host. */
    private static final Pattern USER = Pattern.compile("(?<=://)[^/@]*@");

    private InputFile() {}

    /** Its URI, without a user and a password; null if the task reads no file, or if Spark does not say which. */
    static @Nullable String current() {
        String path = InputFileBlockHolder.getInputFilePath().toString();
        return path.isEmpty() ? null : USER.matcher(path).replaceFirst("");
    }
}
