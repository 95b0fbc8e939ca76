package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SparkPathTest {

    @TempDir
    private Path folder;

    @Test
    void sparkFindsTheFolderThatJavaMeans() throws IOException {
        Path made = Files.createDirectory(folder.resolve("a b%20é"));
        org.apache.hadoop.fs.Path read = new org.apache.hadoop.fs.Path(SparkPath.of(made) + "/checkpoints");
        read.getFileSystem(new Configuration()).mkdirs(read);
        assertThat(made.resolve("checkpoints")).isDirectory();
    }
}
