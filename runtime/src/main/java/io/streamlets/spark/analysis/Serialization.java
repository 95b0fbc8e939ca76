package io.streamlets.spark.analysis;

import java.io.NotSerializableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkEnv;
import org.jspecify.annotations.Nullable;
import scala.reflect.ClassTag$;

/**
 * Tries to serialize a function as Spark does when it sends it to executors.
 *
 * <p>Spark explains a failure with the path to the object at fault, one line a step, from that object up to the function.
 * The lines show values too, which may be secret: only names of classes and fields are taken from them.
 */
final class Serialization {
    private static final Pattern OBJECT = Pattern.compile("- object not serializable \\(class: ([^,]+), ");
    private static final Pattern FIELD = Pattern.compile("- field \\(class: ([^,]+), name: ([^,]+), type: .*\\)");
    private static final Pattern LAMBDA =
            Pattern.compile("implementation=invoke\\w+ ([\\w/$.]+)\\.(?:lambda\\$(\\w+?)(?:\\$\\w+)?\\$\\d+|(\\w+)):");

    private Serialization() {}

    /** Why {@code function} cannot be serialized, a line each step; null if it can be. */
    static @Nullable String failure(Object function) {
        try {
            SparkEnv.get().closureSerializer().newInstance().serialize(function, ClassTag$.MODULE$.Any());
            return null;
        } catch (Exception refused) {
            // Scala throws checked exceptions that Java does not see coming; writeObject of a user may throw anything.
            return refused instanceof NotSerializableException
                    ? explained(String.valueOf(refused.getMessage()))
                    : refused.getClass().getName();
        }
    }

    private static String explained(String message) {
        String culprit = message.lines().findFirst().orElse("");
        List<String> steps = new ArrayList<>();
        message.lines().map(String::strip).forEach(line -> {
            Matcher object = OBJECT.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (object.find()) {
                steps.add(named(object.group(1)) + " is not Serializable");
            } else if (field.find() && !field.group(1).startsWith("java.lang.invoke.")) {
                steps.add("held by field '" + field.group(2) + "' of " + named(field.group(1)));
            } else {
                Matcher lambda = LAMBDA.matcher(line);
                if (lambda.find() && !lambda.group(1).startsWith("org/apache/spark/")) {
                    String method = lambda.group(2) == null ? lambda.group(3) : lambda.group(2);
                    steps.add("held by a lambda in " + named(lambda.group(1)) + "." + method);
                }
            }
        });
        return steps.isEmpty() ? named(culprit) + " is not Serializable" : String.join("\n", steps);
    }

    /** A class name as in source code. */
    private static String named(String className) {
        return className.replace('/', '.').replace('$', '.');
    }
}
