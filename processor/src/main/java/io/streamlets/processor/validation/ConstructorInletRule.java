package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.ConstructorInlet;
import java.util.List;

/** Datasets are read by methods, not by constructors. */
final class ConstructorInletRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(ConstructorInlet.class)
                .map(each -> new Finding(problem(each), each.source()))
                .toList();
    }

    private static Problem problem(ConstructorInlet inlet) {
        return Problem.of(
                        ProblemId.SLT_207,
                        "inlet '%s' is a parameter of the constructor of '%s'",
                        inlet.inlet(),
                        inlet.owner())
                .because("a streamlet is made before its datasets exist")
                .fix("move the parameter to a method with @Outlet or @Egress");
    }
}
