package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.ArrayList;
import java.util.List;

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
