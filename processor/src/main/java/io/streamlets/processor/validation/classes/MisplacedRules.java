package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.Misplaced;
import io.streamlets.processor.model.Misplaced.BareOverride;
import io.streamlets.processor.model.Misplaced.BarePort;
import io.streamlets.processor.model.Misplaced.ConstructorInlet;
import io.streamlets.processor.model.Misplaced.HidingField;
import io.streamlets.processor.model.Misplaced.InitialValue;
import io.streamlets.processor.model.Misplaced.SeveralAnnotations;
import io.streamlets.processor.model.Misplaced.WrongPlace;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What Java allows in a class, but makes no sense in a streamlet or above it: each way has one rule. */
public final class MisplacedRules {

    /** A method that takes the place of a port method says itself which port it is. */
    public static final StreamletRule BARE_OVERRIDE = no(BareOverride.class, MisplacedRules::bareOverride);

    /** No field hides one that the framework sets: the base class would never see its value. */
    public static final StreamletRule HIDING_FIELD = no(HidingField.class, (subject, field) -> hidingField(field));

    /** Datasets are read by methods, not by constructors. */
    public static final StreamletRule CONSTRUCTOR_INLET =
            no(ConstructorInlet.class, (subject, inlet) -> constructorInlet(inlet));

    /** Datasets come in by parameters and go out by results of methods; values that are configured are fields. */
    public static final StreamletRule WRONG_PLACE = no(WrongPlace.class, (subject, wrong) -> wrongPlace(wrong));

    /** A field is one thing: a port, a configuration parameter or a volume mount. */
    public static final StreamletRule SEVERAL_ANNOTATIONS =
            no(SeveralAnnotations.class, (subject, several) -> severalAnnotations(several));

    /** A field of a port's type is a port, so it says which. */
    public static final StreamletRule BARE_PORT = no(BarePort.class, (subject, field) -> barePort(field));

    /** A field that the framework sets has no value of its own, which nobody would ever see (a warning). */
    public static final StreamletRule INITIAL_VALUE = no(InitialValue.class, (subject, value) -> initialValue(value));

    private MisplacedRules() {}

    private static <M extends Misplaced> StreamletRule no(Class<M> way, BiFunction<Subject, M, Problem> problem) {
        return StreamletRule.each(
                subject -> subject.streamlet().misplaced(way),
                (subject, found) -> Stream.of(new Finding(problem.apply(subject, found), found.source())));
    }

    private static Problem bareOverride(Subject subject, BareOverride method) {
        return Problem.of(
                        ProblemId.SLT_113,
                        "method '%s' of '%s' overrides a port method without its annotations",
                        method.method(),
                        method.owner())
                .because("'%s' of '%s' has %s", method.method(), method.base(), method.annotations())
                .because("an override does not inherit annotations, so that '%s' would lose the port", subject.name())
                .fix("repeat the annotations on the override, or give the method another name");
    }

    private static Problem hidingField(HidingField field) {
        return Problem.of(
                        ProblemId.SLT_114,
                        "field '%s' of '%s' hides a field of '%s' that the framework sets",
                        field.field(),
                        field.owner(),
                        field.base())
                .because("'%s' of '%s' has %s", field.field(), field.base(), field.annotation())
                .because(
                        "the generated code reaches only one of the two, so that the one of '%s' would stay unset",
                        field.base())
                .fix("remove the field and use the inherited one, or give it another name");
    }

    private static Problem constructorInlet(ConstructorInlet inlet) {
        return Problem.of(
                        ProblemId.SLT_207,
                        "inlet '%s' is a parameter of the constructor of '%s'",
                        inlet.inlet(),
                        inlet.owner())
                .because("a streamlet is made before its datasets exist")
                .fix("move the parameter to a method with @Outlet or @Egress");
    }

    private static Problem wrongPlace(WrongPlace wrong) {
        return Problem.of(ProblemId.SLT_207, "%s is on %s", wrong.text(), wrong.place())
                .because(
                        switch (wrong.kind()) {
                            case INLET ->
                                "an inlet is a parameter of a port method, or a field of a SparkStreamletLogic";
                            case OUTLET -> "an outlet is what a method returns, or a field of a SparkStreamletLogic";
                            case EGRESS -> "an egress is a method, which returns a DataStreamWriter<T>";
                            case CONFIG_PARAMETER -> "a configuration parameter is a field, which the framework sets";
                            case VOLUME_MOUNT -> "a volume mount is a field, which the framework sets";
                        })
                .fix(rightPlace(wrong));
    }

    private static String rightPlace(WrongPlace wrong) {
        return switch (wrong.kind()) {
            case INLET ->
                wrong.dataset() == null
                        ? "move it to a parameter of type Dataset<T>"
                        : "move it to parameter '" + wrong.dataset() + "'";
            case OUTLET ->
                wrong.hasOutput()
                        ? "write @Inlet if the method reads the parameter"
                        : "move it to a method that returns a Dataset<T>";
            case EGRESS -> "move it to a method that returns a DataStreamWriter<T>";
            case CONFIG_PARAMETER, VOLUME_MOUNT -> "declare a field with the annotation";
        };
    }

    private static Problem severalAnnotations(SeveralAnnotations several) {
        return Problem.of(
                        ProblemId.SLT_207,
                        "field '%s' has more than one annotation that says what it holds",
                        several.field())
                .because("they are %s", String.join(" and ", several.annotations()))
                .because("the framework sets a field once")
                .fix("declare one field for each");
    }

    private static Problem barePort(BarePort field) {
        String annotation = field.isInlet() ? "@Inlet(\"in\")" : "@Outlet(\"out\")";
        return Problem.of(ProblemId.SLT_216, "field '%s' is an %s without a name", field.field(), field.type())
                .because("it has no %s, so that the framework does not set it", annotation.replaceAll("\\(.*", ""))
                .fix("annotate it, such as with %s, or remove the field", annotation);
    }

    private static Problem initialValue(InitialValue value) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_237, "the initial value of field '%s' is never used", value.field())
                .because("the framework sets the field: it has %s", value.annotation());
        if (!value.isDefault()) {
            return problem.fix("remove it");
        }
        problem.because("without a default the parameter is required");
        return value.literal() == null
                ? problem.fix("give it as defaultValue in the annotation, or remove it")
                : problem.fix("write defaultValue = \"%s\" in the annotation instead", value.literal());
    }
}
