package io.streamlets.spark.verification;

import io.streamlets.blueprint.problem.Problem;
import java.util.List;

/**
 * What was found out about queries without starting them.
 *
 * @param findings what is wrong with them; empty if nothing is
 * @param stateful those that keep state
 * @param forms the queries of each streamlet
 */
public record VerifiedQueries(List<Problem> findings, List<StatefulQuery> stateful, List<StreamletForm> forms) {
    public VerifiedQueries {
        findings = List.copyOf(findings);
        stateful = List.copyOf(stateful);
        forms = List.copyOf(forms);
    }
}
