package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.model.Misplaced;
import io.streamlets.processor.model.Misplaced.InitialValue;
import io.streamlets.processor.model.Misplaced.SeveralAnnotations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Finds fields that the framework cannot set as their declaration says: to two things, or over a value of their own. */
final class SetFields {
    private static final List<UserAnnotation> SETTING = List.of(
            UserAnnotation.INLET, UserAnnotation.OUTLET, UserAnnotation.CONFIG_PARAMETER, UserAnnotation.VOLUME_MOUNT);

    private final SourceFacts sources;

    SetFields(SourceFacts sources) {
        this.sources = sources;
    }

    Stream<Misplaced> check(VariableElement field) {
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
}
