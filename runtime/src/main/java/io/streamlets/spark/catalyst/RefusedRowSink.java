package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.InvalidValueException;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows and objects that an outlet cannot write, so that its query goes on without them.
 *
 * <p>Each task has a copy of its own. Called once for each of them and attempt to run its task.
 */
public interface RefusedRowSink extends Serializable {

    /**
     * Takes a row; whatever it throws fails the task.
     *
     * @param row makes what can be shown of it
     * @param file the file that the task was reading; null if Spark knows none
     */
    void take(Supplier<RefusedRow> row, InvalidValueException reason, @Nullable String file);
}
