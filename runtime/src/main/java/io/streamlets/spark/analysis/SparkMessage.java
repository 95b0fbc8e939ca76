package io.streamlets.spark.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;

/** What Spark says, without the ids, states, plans and call sites around it. */
public final class SparkMessage {
    private static final String OUTPUT_MODE = "STREAMING_OUTPUT_MODE.UNSUPPORTED_OPERATION";
    private static final String NO_AGGREGATION = "no streaming aggregations";
    private static final String UP_CAST = "CANNOT_UP_CAST_DATATYPE";
    private static final Pattern CONDITION = Pattern.compile("^\\[[A-Z0-9_.]+]\\s*");
    private static final Pattern STATE = Pattern.compile("\\s*SQLSTATE: \\w{5}");
    private static final Pattern AFTERWARDS = Pattern.compile("(?s)(;\\s*\n|\n== |\n\n).*");
    private static final Pattern POSITION = Pattern.compile("; line \\d+ pos \\d+$");

    private SparkMessage() {}

    /** The sense of what {@code thrown} says, in one line; the name of its class if it says nothing. */
    public static String of(Throwable thrown) {
        return of(thrown, UnaryOperator.identity());
    }

    private static String mode(Map<String, String> parameters) {
        String operation = parameters.getOrDefault("operation", "the query");
        return parameters.getOrDefault("outputMode", "this")
                + (operation.equals(NO_AGGREGATION)
                        ? " mode needs a streaming aggregation, and the query has none"
                        : " mode is not for " + operation);
    }

    /** What is said of a setting's value, in one line and whole. */
    static String ofSetting(RuntimeException refused) {
        String text = String.valueOf(refused.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return STATE.matcher(CONDITION.matcher(text).replaceFirst("")).replaceAll("");
    }

    /**
     * The same without what {@code hide} takes out of what is said.
     *
     * @param hide gets it as it was said, before anything is cut off or joined
     */
    public static String of(Throwable thrown, UnaryOperator<String> hide) {
        if (thrown instanceof AnalysisException analysis) {
            Map<String, String> parameters = analysis.getMessageParameters();
            if (OUTPUT_MODE.equals(analysis.getCondition())) {
                return hide.apply(mode(parameters));
            }
            if (UP_CAST.equals(analysis.getCondition())) {
                return hide.apply("'%s' is %s, which does not fit %s without loss"
                                .formatted(
                                        parameters.get("expression"),
                                        parameters.get("sourceType"),
                                        parameters.get("targetType")))
                        .replace("\"", "");
            }
        }
        String message =
                thrown instanceof AnalysisException analysis ? analysis.getSimpleMessage() : thrown.getMessage();
        if (message == null || message.isBlank()) {
            return thrown.getClass().getName();
        }
        String text = AFTERWARDS.matcher(hide.apply(message)).replaceFirst("");
        text = POSITION.matcher(
                        STATE.matcher(CONDITION.matcher(text).replaceFirst("")).replaceAll(""))
                .replaceFirst("");
        return text.strip().replaceAll("\\s*\n\\s*", " ").replaceAll("[.;]+$", "");
    }
}
