package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.TypeText;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.model.Misplaced;
import io.streamlets.processor.model.Misplaced.InitialValue;
import io.streamlets.processor.model.Misplaced.SeveralAnnotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is in a streamlet class, or above it, and has no place there. */
final class MisplacedExtractor {
    private static final List<UserAnnotation> SETTING = List.of(
            UserAnnotation.INLET, UserAnnotation.OUTLET, UserAnnotation.CONFIG_PARAMETER, UserAnnotation.VOLUME_MOUNT);

    private final SourceFacts sources;

    MisplacedExtractor(SourceFacts sources) {
        this.sources = sources;
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
        ElementFilter.fieldsIn(members.all()).stream().flatMap(this::setField).forEach(found::add);
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

    /** A field that the framework cannot set as it is declared: to two things, or over a value of its own. */
    private Stream<Misplaced> setField(VariableElement field) {
        String name = field.getSimpleName().toString();
        List<UserAnnotation> annotations =
                SETTING.stream().filter(each -> each.isOn(field)).toList();
        if (annotations.size() > 1) {
            return Stream.of(new SeveralAnnotations(
                    name,
                    annotations.stream()
                            .flatMap(each -> each.on(field).map(each::text).stream())
                            .toList(),
                    SourceRef.of(field)));
        }
        // That the framework cannot set it is said elsewhere.
        boolean isFixed = field.getModifiers().contains(Modifier.FINAL)
                || field.getModifiers().contains(Modifier.STATIC);
        return annotations.isEmpty() || isFixed
                ? Stream.empty()
                : initialValue(field, annotations.get(0), name).stream();
    }

    private Optional<Misplaced> initialValue(VariableElement field, UserAnnotation annotation, String name) {
        AnnotationView view = annotation.on(field).orElseThrow();
        boolean isDefault = annotation == UserAnnotation.CONFIG_PARAMETER && !view.isGiven("defaultValue");
        return sources.initialValue(field)
                .map(value ->
                        new InitialValue(name, annotation.text(view), isDefault, value.literal(), SourceRef.of(field)));
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
