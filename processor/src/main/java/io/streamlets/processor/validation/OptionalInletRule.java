package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Inlet;
import java.util.List;

/** All methods that name an inlet agree whether it is optional. */
final class OptionalInletRule implements StreamletRule {
    private static final InletAgreement AGREEMENT =
            new InletAgreement(Inlet::optional, Inlet::optionalSource, OptionalInletRule::problem);

    @Override
    public List<Finding> check(Subject subject) {
        return AGREEMENT.check(subject);
    }

    private static Problem problem(Subject subject, Inlet first, Inlet other) {
        String one = first.optional() ? "optional" : "required";
        String another = other.optional() ? "optional" : "required";
        return Problem.of(
                        ProblemId.SLT_215,
                        "inlet '%s' of streamlet '%s' is optional in one place and required in another",
                        first.name(),
                        subject.name())
                .because("it is one port: the first parameter that names it says %s, this one %s", one, another)
                .fix("write 'optional = true' at each @Inlet(\"%s\"), or at none", first.name());
    }
}
