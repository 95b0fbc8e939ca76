package io.streamlets.processor.validation;

import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outlet is partitioned by a field that its records have. */
final class PartitionFieldRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().outlets().stream()
                .flatMap(outlet -> check(outlet, subject))
                .toList();
    }

    private static Stream<Finding> check(Output.Outlet outlet, Subject subject) {
        String field = outlet.partitionBy();
        if (field != null && outlet.type() instanceof PortType.Bytes bytes && bytes.envelope() == Envelope.NONE) {
            return Stream.of(new Finding(ofBytes(outlet, field), outlet.partitionSource()));
        }
        DataModel data = KeyedOutletRule.isKeyed(outlet) ? null : subject.data(outlet.type());
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

    private static Problem ofBytes(Output.Outlet outlet, String field) {
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
}
