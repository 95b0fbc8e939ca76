package io.streamlets.spark.execution;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;

/** A test that tells whether an exception is of some kind. */
@FunctionalInterface
interface Sign extends Predicate<Throwable> {

    /** The exception has one of these error conditions of Spark, or one below them. */
    static Sign condition(String... conditions) {
        List<String> wanted = List.of(conditions);
        return thrown -> {
            String condition = conditionOf(thrown);
            return wanted.stream().anyMatch(each -> condition.equals(each) || condition.startsWith(each + "."));
        };
    }

    /** The message contains a match of this pattern, for failures to which Spark gives no condition. */
    static Sign says(String pattern) {
        Pattern form = Pattern.compile(pattern);
        return thrown ->
                thrown.getMessage() != null && form.matcher(thrown.getMessage()).find();
    }

    /** Any of several signs. */
    static Sign any(Sign... signs) {
        return thrown -> Stream.of(signs).anyMatch(sign -> sign.test(thrown));
    }

    /** This sign and another one, both in the same exception. */
    default Sign and(Sign other) {
        return thrown -> test(thrown) && other.test(thrown);
    }

    /** The condition that Spark names; empty if it names none. */
    static String conditionOf(Throwable thrown) {
        return thrown instanceof SparkThrowable spark && spark.getCondition() != null ? spark.getCondition() : "";
    }
}
