package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Two schemas of one topic, the first of which is to be read by the second.
 *
 * @param writer whose schema writes
 * @param reader whose schema reads
 */
record SchemaPair(SchemaPort writer, SchemaPort reader) {
    /** Who reads more of them would rather compare the schemas. */
    static final int MOST_FIXES = 3;

    /** Each outlet of a topic with each inlet of the same format. */
    static List<SchemaPair> of(ResolvedBlueprint blueprint, Topic topic) {
        List<SchemaPort> ports = SchemaPort.of(blueprint, topic);
        List<SchemaPair> pairs = new ArrayList<>();
        for (SchemaPort outlet : ports) {
            for (SchemaPort inlet : ports) {
                if (outlet.isOutlet() && !inlet.isOutlet() && outlet.hasFormatOf(inlet)) {
                    pairs.add(new SchemaPair(outlet, inlet));
                }
            }
        }
        return pairs;
    }

    /** Says what is wrong with a pair of a topic, of which {@code differences} keep the reader from reading. */
    @FunctionalInterface
    interface Misfit {
        Problem problem(Topic topic, SchemaPair pair, List<SchemaDifference> differences);
    }

    /**
     * A problem for each pair that does not fit.
     *
     * @param concerned the topics whose pairs are looked at
     * @param direction which of the two schemas is to read the other
     */
    static List<Problem> misfits(
            ResolvedBlueprint blueprint,
            Predicate<Topic> concerned,
            UnaryOperator<SchemaPair> direction,
            Misfit misfit) {
        List<Problem> problems = new ArrayList<>();
        blueprint.blueprint().topics().stream().filter(concerned).forEach(topic -> {
            for (SchemaPair each : of(blueprint, topic)) {
                SchemaPair pair = direction.apply(each);
                List<SchemaDifference> differences = pair.differences();
                if (!differences.isEmpty()) {
                    problems.add(misfit.problem(topic, pair, differences));
                }
            }
        });
        return problems;
    }

    /** The same schemas in the other direction. */
    SchemaPair reversed() {
        return new SchemaPair(reader, writer);
    }

    /** What keeps the reader from reading. */
    List<SchemaDifference> differences() {
        return writer.differences(reader);
    }

    /** Adds the two sides and the differences to a problem. */
    Problem.Builder explain(Problem.Builder problem, List<SchemaDifference> differences) {
        problem.because("%s", writer.evidence("writer")).because("%s", reader.evidence("reader"));
        return explainDifferences(problem, differences);
    }

    /** Adds the differences to a problem. */
    static Problem.Builder explainDifferences(Problem.Builder problem, List<SchemaDifference> differences) {
        differences.forEach(difference -> problem.because("%s", difference.text()));
        return problem;
    }

    /** How the reader is mended, as the beginning of a sentence. */
    static String fix(List<SchemaDifference> differences, SchemaPort reader) {
        List<String> fixes = differences.stream()
                .map(difference -> difference.fix(reader.schema().derived()))
                .distinct()
                .toList();
        if (fixes.size() > MOST_FIXES) {
            return "make the reader's schema read what the writer's writes";
        }
        String last = fixes.get(fixes.size() - 1);
        return fixes.size() == 1 ? last : String.join(", ", fixes.subList(0, fixes.size() - 1)) + " and " + last;
    }

    boolean isOneType() {
        return writer.schema().name().equals(reader.schema().name());
    }
}
