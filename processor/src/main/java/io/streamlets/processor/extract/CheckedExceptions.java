package io.streamlets.processor.extract;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the checked exceptions that a method or constructor declares. */
final class CheckedExceptions {
    private final Elements elements;
    private final Types types;

    CheckedExceptions(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Their names as written. */
    List<String> of(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(this::isChecked)
                .map(TypeText::of)
                .toList();
    }

    private boolean isChecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error").noneMatch(name -> {
            TypeElement unchecked = elements.getTypeElement(name);
            return unchecked != null && types.isSubtype(thrown, unchecked.asType());
        });
    }
}
