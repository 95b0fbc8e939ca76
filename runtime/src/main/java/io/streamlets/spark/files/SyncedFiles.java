package io.streamlets.spark.files;

import java.util.Map;
import java.util.function.Predicate;

/** The settings that make Spark use {@link SyncedFileSystem} for the files of this machine. */
public final class SyncedFiles {
    private static final Map<String, String> SETTINGS = Map.of(
            "spark.hadoop.fs.file.impl", SyncedFileSystem.class.getName(),
            "spark.hadoop.fs.AbstractFileSystem.file.impl", SyncedFs.class.getName());

    private SyncedFiles() {}

    /**
     * The settings, both or none: an application that names another implementation of one interface of Hadoop's wants none of ours.
     *
     * @param isSet whether a setting has a value already
     */
    public static Map<String, String> unless(Predicate<String> isSet) {
        return SETTINGS.keySet().stream().anyMatch(isSet) ? Map.of() : SETTINGS;
    }
}
