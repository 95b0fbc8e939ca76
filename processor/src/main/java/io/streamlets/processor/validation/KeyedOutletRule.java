package io.streamlets.processor.validation;

import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortType;
import java.util.List;
import java.util.Optional;

/** The keys of an outlet's records are in them or are a field, not both. */
final class KeyedOutletRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().outlets().stream()
                .filter(KeyedOutletRule::isKeyed)
                .flatMap(outlet -> Optional.ofNullable(outlet.partitionBy()).stream()
                        .map(field -> new Finding(problem(outlet, field), outlet.partitionSource())))
                .toList();
    }

    static boolean isKeyed(Output.Outlet outlet) {
        return outlet.type() instanceof PortType.Records records && records.envelope() == Envelope.KEYED;
    }

    private static Problem problem(Output.Outlet outlet, String field) {
        return Problem.of(
                        ProblemId.SLT_241,
                        "outlet '%s' is partitioned by '%s', but its records have keys of their own",
                        outlet.name(),
                        field)
                .because("its type is %s", outlet.type().written())
                .fix("remove 'partitionBy', or write records without Keyed");
    }
}
