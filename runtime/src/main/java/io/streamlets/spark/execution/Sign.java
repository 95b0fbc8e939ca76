package io.streamlets.spark.execution;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;

/** By what an exception is known to be of a kind. */
@FunctionalInterface
interface Sign extends Predicate<Throwable> {

    /** Spark names one of these error conditions, or one below them. */
    static Sign condition(String... conditions) {
        List<String> wanted = List.of(conditions);
        return thrown -> {
            String condition = conditionOf(thrown);
            return wanted.stream().anyMatch(each -> condition.equals(each) || condition.startsWith(each + "."));
        };
    }

    /** The message has a part of this form; what Spark says without a condition is known by its text alone. */
    static Sign says(String pattern) {
        Pattern form = Pattern.compile(pattern);
        return thrown ->
                thrown.getMessage() != null && form.matcher(thrown.getMessage()).find();
    }

    /** One of several signs. */
    static Sign any(Sign... signs) {
        return thrown -> Stream.of(signs).anyMatch(sign -> sign.test(thrown));
    }

    /** This sign and another one, in one exception. */
    default Sign and(Sign other) {
        return thrown -> test(thrown) && other.test(thrown);
    }

    /** The condition that Spark names; empty if it names none. */
    static String conditionOf(Throwable thrown) {
        return thrown instanceof SparkThrowable spark && spark.getCondition() != null ? spark.getCondition() : "";
    }
}
