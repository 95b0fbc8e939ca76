package io.streamlets.spark.analysis;

import io.streamlets.blueprint.problem.Causes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the user's line in a stack trace. */
public final class UserCode {
    private static final List<String> NOT_THE_USERS = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "scala.",
            "org.apache.",
            "io.streamlets.spark.",
            "com.typesafe.",
            "com.esotericsoftware.",
            "com.twitter.chill.",
            "... run in separate thread");

    private UserCode() {}

    /**
     * The innermost line of code that is neither Spark's, Scala's, Java's, Kryo's nor ours.
     *
     * @param boundary the first frame of what called the user's code; beyond it nothing is the user's
     */
    public static Optional<StackTraceElement> line(Throwable thrown, Predicate<StackTraceElement> boundary) {
        List<Throwable> innermostFirst = new ArrayList<>(Causes.chain(thrown));
        Collections.reverse(innermostFirst);
        return innermostFirst.stream()
                .flatMap(cause -> Stream.of(cause.getStackTrace()).takeWhile(boundary.negate()))
                .filter(UserCode::isUsers)
                .findFirst();
    }

    /** Whether a line is the user's. */
    static boolean isUsers(StackTraceElement frame) {
        return NOT_THE_USERS.stream().noneMatch(frame.getClassName()::startsWith);
    }
}
