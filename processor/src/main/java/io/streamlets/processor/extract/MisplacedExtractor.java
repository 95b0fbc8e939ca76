package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.TypeText;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.model.Misplaced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is in a streamlet class, or above it, and has no place there. */
final class MisplacedExtractor {
    private final SetFields setFields;

    MisplacedExtractor(SourceFacts sources) {
        this.setFields = new SetFields(sources);
    }

    List<Misplaced> extract(TypeElement type, Members members) {
        List<Misplaced> found = new ArrayList<>();
        Set<Element> seen = new HashSet<>();
        for (Members.Replaced replaced : members.replaced()) {
            Element by = replaced.by();
            boolean isBareMethod = by instanceof ExecutableElement && !UserAnnotation.isOnMember(by);
            if ((by instanceof VariableElement || isBareMethod) && seen.add(by)) {
                found.add(replacement(replaced.member(), by));
            }
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            for (VariableElement parameter : constructor.getParameters()) {
                UserAnnotation.INLET
                        .on(parameter)
                        .ifPresent(inlet -> found.add(new Misplaced.ConstructorInlet(
                                inlet.string("value"), type.getSimpleName().toString(), inlet.source())));
            }
        }
        Stream.concat(ElementFilter.constructorsIn(type.getEnclosedElements()).stream(), members.all().stream())
                .flatMap(member -> WrongPlaces.in(member).stream())
                .forEach(found::add);
        ElementFilter.fieldsIn(members.all()).stream().flatMap(setFields::check).forEach(found::add);
        if (members.isLogic()) {
            ElementFilter.fieldsIn(members.all()).stream()
                    .filter(field -> !UserAnnotation.isOnMember(field))
                    .forEach(field -> {
                        boolean isInlet = CompilerTypes.is(field.asType(), ClassNames.INLET_PORT);
                        if (isInlet || CompilerTypes.is(field.asType(), ClassNames.OUTLET_PORT)) {
                            found.add(new Misplaced.BarePort(
                                    field.getSimpleName().toString(),
                                    TypeText.of(field.asType()),
                                    isInlet,
                                    SourceRef.of(field)));
                        }
                    });
        }
        return found;
    }

    private static Misplaced replacement(Element member, Element by) {
        String name = member.getSimpleName().toString();
        String owner = ClassNames.owner(by).getSimpleName().toString();
        String base = ClassNames.owner(member).getSimpleName().toString();
        return by instanceof ExecutableElement
                ? new Misplaced.BareOverride(name, owner, base, annotations(member), SourceRef.of(by))
                : new Misplaced.HidingField(name, owner, base, annotations(member), SourceRef.of(by));
    }

    private static String annotations(Element member) {
        return UserAnnotation.foundOn(member).stream()
                .map(UserAnnotation.Found::text)
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
