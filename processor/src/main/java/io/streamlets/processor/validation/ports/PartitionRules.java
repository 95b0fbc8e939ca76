package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.Output.Outlet;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the keys of an outlet's records come from. */
public final class PartitionRules {

    /** An outlet is partitioned by a field that its records have. */
    public static final StreamletRule FIELD =
            StreamletRule.each(subject -> subject.streamlet().outlets().stream(), PartitionRules::field);

    /** The keys of an outlet's records are in them or are a field, not both. */
    public static final StreamletRule NOT_KEYED =
            StreamletRule.each(subject -> subject.streamlet().outlets().stream(), PartitionRules::keys);

    private PartitionRules() {}

    private static Stream<Finding> field(Subject subject, Outlet outlet) {
        String field = outlet.partitionBy();
        if (field != null && outlet.type() instanceof PortType.Bytes bytes && bytes.envelope() == Envelope.NONE) {
            return Stream.of(new Finding(ofBytes(outlet, field), outlet.partitionSource()));
        }
        DataModel data = outlet.isKeyed() ? null : subject.data(outlet.type());
        if (field == null || data == null || data.fieldNames().contains(field)) {
            return Stream.empty();
        }
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_204,
                        "outlet '%s' is partitioned by '%s', which is no field of %s",
                        outlet.name(),
                        field,
                        data.type())
                .suggest(NearMiss.nearest(field, data.fieldNames()));
        Problem fixed = data.fieldNames().isEmpty()
                ? problem.because("it has no fields").fix("remove 'partitionBy'")
                : problem.because("its fields are %s", quoted(data.fieldNames()))
                        .fix("name a top-level field of %s", data.type().simpleName());
        return Stream.of(new Finding(fixed, outlet.partitionSource()));
    }

    private static Problem ofBytes(Outlet outlet, String field) {
        return Problem.of(
                        ProblemId.SLT_204,
                        "outlet '%s' is partitioned by '%s', which is no field of byte[]",
                        outlet.name(),
                        field)
                .because("it has no fields")
                .fix("remove 'partitionBy', or return a Dataset<Keyed<byte[]>> with the keys in it");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static Stream<Finding> keys(Subject subject, Outlet outlet) {
        String field = outlet.partitionBy();
        if (field == null || !outlet.isKeyed()) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_241,
                        "outlet '%s' is partitioned by '%s', but its records have keys of their own",
                        outlet.name(),
                        field)
                .because("its type is %s", outlet.type().written())
                .fix("remove 'partitionBy', or write records without Keyed");
        return Stream.of(new Finding(problem, outlet.partitionSource()));
    }
}
