package io.streamlets.spark.catalyst;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.rdd.InputFileBlockHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which file a task reads. */
final class InputFileTest {

    @AfterEach
    void readNoFile() {
        InputFileBlockHolder.unset();
    }

    @Test
    void noneUntilOneIsRead() {
        assertThat(InputFile.current()).isNull();
        InputFileBlockHolder.set("file:///data/a%20b.json", 0, 1);
        assertThat(InputFile.current()).isEqualTo("file:///data/a%20b.json");
        InputFileBlockHolder.unset();
        assertThat(InputFile.current()).isNull();
    }

    @Test
    void nobodySeesAPassword() {
        InputFileBlockHolder.set("s3a://key:hunter2@bucket/a@b.json", 0, 1);
        assertThat(InputFile.current()).isEqualTo("s3a://bucket/a@b.json");
    }
}
