package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every inlet of a topic can read what every outlet of the topic writes. */
final class SchemasFitRule implements BlueprintRule {
    private final SchemaComparison comparison = SchemaComparison.exact();

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (ResolvedPort writer : blueprint.ports()) {
            OutletDescriptor outlet = writer.role() == ResolvedPort.Role.PRODUCER ? writer.outlet() : null;
            if (outlet != null) {
                for (ResolvedPort reader : blueprint.ports()) {
                    InletDescriptor inlet = reader.role() == ResolvedPort.Role.CONSUMER ? reader.inlet() : null;
                    if (inlet != null
                            && reader.topic().id().equals(writer.topic().id())) {
                        check(new Pair(writer, outlet.schema(), reader, inlet.schema()), problems);
                    }
                }
            }
        }
        return problems;
    }

    private record Pair(
            ResolvedPort writer, SchemaDescriptor written, ResolvedPort reader, SchemaDescriptor expected) {}

    private void check(Pair pair, List<Problem> problems) {
        if (!pair.written().format().equals(pair.expected().format())) {
            problems.add(problem(pair, List.of(), "write and read the topic in one format"));
            return;
        }
        List<SchemaDifference> differences = comparison.differences(
                AvroSchemas.parse(pair.written().text()),
                AvroSchemas.parse(pair.expected().text()));
        if (!differences.isEmpty()) {
            problems.add(problem(pair, withoutWhatNamesSay(differences), fix(pair, differences)));
        }
    }

    private static Problem problem(Pair pair, List<SchemaDifference> differences, String fix) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_401,
                        "outlet '%s' does not fit inlet '%s' on topic '%s'",
                        pair.writer().path(),
                        pair.reader().path(),
                        pair.writer().topic().id())
                .at(pair.reader().path().place())
                .because(side("writer", pair.written(), pair.writer()))
                .because(side("reader", pair.expected(), pair.reader()));
        differences.forEach(difference -> problem.because("%s", difference.text()));
        return problem.fix("%s", fix);
    }

    private static String side(String side, SchemaDescriptor schema, ResolvedPort port) {
        StreamletDescriptor streamlet = Objects.requireNonNull(port.streamlet());
        return side + "  " + schema.name() + " (" + schema.format() + ") of " + streamlet.className();
    }

    /** The lines of writer and reader already show the names of the whole; they count only if nothing else differs. */
    private static List<SchemaDifference> withoutWhatNamesSay(List<SchemaDifference> differences) {
        List<SchemaDifference> others = differences.stream()
                .filter(difference -> !isNameOfWhole(difference))
                .toList();
        return others.isEmpty() ? differences : others;
    }

    private static boolean isNameOfWhole(SchemaDifference difference) {
        return difference.path().isEmpty() && difference.kind() == SchemaDifference.Kind.NAME;
    }

    private static String fix(Pair pair, List<SchemaDifference> differences) {
        List<SchemaDifference> shown = withoutWhatNamesSay(differences);
        SchemaDifference first = shown.get(0);
        boolean oneField = shown.size() == 1
                && first.kind() == SchemaDifference.Kind.TYPE
                && !first.path().isEmpty();
        if (pair.written().name().equals(pair.expected().name())) {
            return "compile both streamlets with the same version of "
                    + pair.expected().name();
        }
        String change = oneField
                ? "make the reader's field " + withArticle(first.actual())
                : "make the reader's schema equal to the writer's";
        return change + ", or connect '" + pair.reader().path() + "' to an outlet of "
                + pair.expected().name();
    }

    private static String withArticle(String type) {
        return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
