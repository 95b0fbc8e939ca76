package sensors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Code as a user might write it, in a package of the user's, that fails. */
public final class Faulty {
    private Faulty() {}

    /** Divides by zero in every batch. */
    public static VoidFunction2<Dataset<Row>, Long> divide() {
        return (batch, id) -> divide(1, 0);
    }

    @SuppressWarnings("UnusedVariable")
    private static void divide(int dividend, int divisor) {
        int quotient = dividend / divisor;
    }

    /** Fails with an explanation of its own, as a client of some service would. */
    public static VoidFunction2<Dataset<Row>, Long> explained() {
        return (batch, id) -> {
            IOException refused = new IOException("Connection refused");
            throw new IllegalStateException(
                    "cannot enrich batch " + id, new UncheckedIOException("the service does not answer", refused));
        };
    }

    /** Asks for more memory than there can be. */
    public static VoidFunction2<Dataset<Row>, Long> tooLarge() {
        return (batch, id) -> Arrays.fill(new long[Integer.MAX_VALUE], id);
    }

    /** Says more than anybody reads. */
    public static VoidFunction2<Dataset<Row>, Long> talkative() {
        return (batch, id) -> {
            throw new IllegalStateException(IntStream.range(0, 20)
                    .mapToObj(line -> line == 7 ? "x".repeat(5_000_000) : "line " + line)
                    .collect(Collectors.joining("\n")));
        };
    }
}
