package io.streamlets.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A method with a port annotation: one streaming query.
 *
 * @param member the method
 * @param outputs its outlets and sinks: exactly one, if it is right
 * @param parameters what it takes, in order
 * @param thrown the checked exceptions it declares, as written
 * @param isGeneric whether it has type parameters of its own
 * @param query what its source shows of the query
 */
public record PortMethod(
        ClassMember member,
        List<Output> outputs,
        List<MethodParameter> parameters,
        List<String> thrown,
        boolean isGeneric,
        QueryShape query) {

    public PortMethod {
        outputs = List.copyOf(outputs);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** The inlets among the parameters. */
    public Stream<Inlet> inlets() {
        return parameters.stream()
                .filter(MethodParameter.Read.class::isInstance)
                .map(parameter -> ((MethodParameter.Read) parameter).inlet());
    }

    /** Whether it is an egress that starts its query, which is why it must declare {@code TimeoutException}: one mistake. */
    public boolean startsItsQuery() {
        return outputs.stream()
                        .anyMatch(output -> output instanceof Output.Egress egress
                                && egress.returnType().equals("StreamingQuery"))
                && thrown.equals(List.of("TimeoutException"));
    }
}
