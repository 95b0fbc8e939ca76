package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Inlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All methods that name an inlet agree whether it is optional. */
final class OptionalInletRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Inlet> firsts = new HashMap<>();
        subject.streamlet().inletUses().forEach(inlet -> {
            Inlet first = firsts.putIfAbsent(inlet.name(), inlet);
            if (first != null && first.optional() != inlet.optional()) {
                findings.add(new Finding(problem(subject, first), inlet.optionalSource()));
            }
        });
        return findings;
    }

    private static Problem problem(Subject subject, Inlet first) {
        String one = first.optional() ? "optional" : "required";
        String other = first.optional() ? "required" : "optional";
        return Problem.of(
                        ProblemId.SLT_215,
                        "inlet '%s' of streamlet '%s' is optional in one place and required in another",
                        first.name(),
                        subject.name())
                .because("it is one port: the first parameter that names it says %s, this one %s", one, other)
                .fix("write 'optional = true' at each @Inlet(\"%s\"), or at none", first.name());
    }
}
