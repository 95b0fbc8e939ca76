package io.streamlets.spark.analysis;

import io.streamlets.spark.analysis.versions.RunningQueries;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;

/** The folder in which Spark keeps how far a query is. */
public final class Checkpoint {
    private static final String STREAMING = "org.apache.spark.sql.execution.streaming.";

    /** What reads and writes the logs of a checkpoint. */
    private static final Set<String> LOGS =
            Set.of("OffsetSeqLog", "OffsetSeq", "CommitLog", "HDFSMetadataLog", "StreamMetadata");

    /** What makes folders and files of a checkpoint. */
    private static final Set<String> STORAGE = Set.of(
            "ResolveWriteToStream",
            "CheckpointFileManager",
            "FileContextBasedCheckpointFileManager",
            "FileSystemBasedCheckpointFileManager");

    /** The sink of files keeps a log of the same form in its own folder. */
    private static final Set<String> SINKS =
            Set.of("FileStreamSink", "FileStreamSinkLog", "ManifestFileCommitProtocol");

    private Checkpoint() {}

    /** The folder of a query: a path where it is on this machine, else a URL; null if Spark does not say. */
    public static @Nullable String of(StreamingQuery query) {
        String root = RunningQueries.checkpointRoot(query);
        return root == null ? null : shown(new Path(root));
    }

    /** A folder for a person: a path where it is on this machine, else a URL. */
    public static String shown(Path folder) {
        return "file".equals(folder.toUri().getScheme()) ? folder.toUri().getPath() : folder.toString();
    }

    /** Whether an exception comes from reading what the logs of a checkpoint say. */
    public static boolean isFromLogs(Throwable thrown) {
        return isFrom(thrown, LOGS) || (thrown instanceof AssertionError && isFromStart(thrown));
    }

    /** What the logs say does not go together: as of Spark 4.2, a commit without offsets. */
    private static boolean isFromStart(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(STREAMING))
                .limit(1)
                .anyMatch(frame -> frame.getMethodName().equals("initializeExecution"));
    }

    /** Whether an exception comes from the files of a checkpoint. */
    public static boolean isFromFiles(Throwable thrown) {
        return isFrom(thrown, LOGS) || isFrom(thrown, STORAGE);
    }

    private static boolean isFrom(Throwable thrown, Set<String> classes) {
        List<String> names = Stream.of(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(STREAMING))
                // Scala's objects and lambdas have a dollar after the name of their class.
                .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", ""))
                .toList();
        return names.stream().anyMatch(classes::contains) && names.stream().noneMatch(SINKS::contains);
    }
}
