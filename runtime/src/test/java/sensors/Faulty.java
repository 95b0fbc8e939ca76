package sensors;

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
}
