package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.ClassMember.Trait;
import io.streamlets.processor.model.MountField;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The generated code can call port methods and set annotated fields. */
public final class ReachableMemberRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        StreamletModel streamlet = subject.streamlet();
        Stream<ClassMember> fields = Stream.of(
                        streamlet.portFields().stream().map(PortField::member),
                        streamlet.parameters().stream().map(ParameterField::member),
                        streamlet.mounts().stream().map(MountField::member))
                .flatMap(members -> members);
        return Stream.concat(
                        subject.portMethods().stream()
                                .map(PortMethod::member)
                                .flatMap(method -> check("method", method, Set.of(Trait.PRIVATE, Trait.STATIC))),
                        fields.flatMap(
                                field -> check("field", field, Set.of(Trait.PRIVATE, Trait.STATIC, Trait.FINAL))))
                .toList();
    }

    private static Stream<Finding> check(String kind, ClassMember member, Set<Trait> forbidden) {
        List<String> modifiers = Arrays.stream(Trait.values())
                .filter(trait -> forbidden.contains(trait) && member.is(trait))
                .map(trait -> "'" + trait.name().toLowerCase(Locale.ROOT) + "'")
                .toList();
        if (!modifiers.isEmpty()) {
            return Stream.of(new Finding(
                    problem(kind, member)
                            .because("it is %s", String.join(" and ", modifiers))
                            .fix(without(kind, member, modifiers)),
                    member.source()));
        }
        return member.is(Trait.HIDDEN)
                ? Stream.of(new Finding(
                        problem(kind, member)
                                .because("it is inherited from another package and not public")
                                .fix("make it public, or move it to the class of the streamlet"),
                        member.source()))
                : Stream.empty();
    }

    // An interface has no other methods and fields than such.
    private static String without(String kind, ClassMember member, List<String> modifiers) {
        if (!member.is(Trait.OF_INTERFACE)) {
            return "remove " + String.join(" and ", modifiers);
        }
        return kind.equals("method") ? "make it a default method" : "move it to a class";
    }

    private static Problem.Builder problem(String kind, ClassMember member) {
        return Problem.of(
                ProblemId.SLT_207,
                kind.equals("method")
                        ? "the generated code cannot call method '%s'"
                        : "the generated code cannot set field '%s'",
                member.name());
    }
}
