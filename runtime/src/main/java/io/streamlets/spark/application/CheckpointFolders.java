package io.streamlets.spark.application;

import io.streamlets.spark.analysis.Checkpoint;
import io.streamlets.spark.execution.ConfiguredContext;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** The checkpoints that a storage has of the queries of streamlets. */
final class CheckpointFolders {
    private final Path checkpoints;
    private final Configuration hadoop;

    CheckpointFolders(String storage, Configuration hadoop) {
        this.checkpoints = new Path(ConfiguredContext.checkpoints(storage));
        this.hadoop = hadoop;
    }

    /** The refs of the streamlets that have checkpoints, sorted; they need not be in the blueprint. */
    List<String> refs() {
        return folders(checkpoints);
    }

    /** The names of the checkpoints of a streamlet, sorted. */
    List<String> of(String ref) {
        return folders(new Path(checkpoints, ref));
    }

    private List<String> folders(Path path) {
        return list(path).stream()
                .filter(FileStatus::isDirectory)
                .map(status -> status.getPath().getName())
                .sorted()
                .toList();
    }

    /** The numbers of the batches whose offsets are in a checkpoint. */
    NavigableSet<Long> batches(String ref, String name) {
        NavigableSet<Long> batches = new TreeSet<>();
        for (FileStatus file : list(new Path(path(ref, name), "offsets"))) {
            String batch = file.getPath().getName();
            if (batch.matches("\\d{1,18}")) {
                batches.add(Long.valueOf(batch));
            }
        }
        return batches;
    }

    /** A checkpoint for a person: a path where it is on this machine, else a URL. */
    String shown(String ref, String name) {
        return Checkpoint.shown(path(ref, name));
    }

    /** The folder of a streamlet's checkpoints, in the same way. */
    String shown(String ref) {
        return Checkpoint.shown(new Path(checkpoints, ref));
    }

    private Path path(String ref, String name) {
        return new Path(new Path(checkpoints, ref), name);
    }

    private List<FileStatus> list(Path path) {
        try {
            return Stream.of(path.getFileSystem(hadoop).listStatus(path)).toList();
        } catch (IOException nothingThere) {
            // Before the first run there is no such folder; a storage that cannot be used is what Spark reports.
            return List.of();
        }
    }
}
