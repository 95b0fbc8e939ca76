package io.streamlets.processor.compiler;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The public instance methods of a class, including inherited ones, by name. The compiler collects them again each time it is
 * asked, so it is asked once for all fields of a class.
 */
public final class Accessors {
    private final Types types;
    private final DeclaredType owner;
    private final Map<String, List<ExecutableElement>> byName;

    /**
     * The methods of a class.
     *
     * @param owner the class with its type arguments, which say what inherited methods take and return
     */
    Accessors(Types types, DeclaredType owner, List<ExecutableElement> methods) {
        this.types = types;
        this.owner = owner;
        this.byName = methods.stream()
                .collect(groupingBy(method -> method.getSimpleName().toString()));
    }

    /** The method with this name and no parameters. */
    public Optional<ExecutableElement> getter(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(method -> method.getParameters().isEmpty())
                .findFirst();
    }

    /** The method with this name and no parameters that returns exactly this type. */
    public Optional<ExecutableElement> getter(String name, TypeMirror value) {
        return getter(name).filter(method -> types.isSameType(returned(method), value));
    }

    /** The method with this name that takes exactly this type, whatever it returns. */
    public Optional<ExecutableElement> setter(String name, TypeMirror value) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(method -> method.getParameters().size() == 1)
                .filter(method ->
                        types.isSameType(typeOf(method).getParameterTypes().get(0), value))
                .findFirst();
    }

    /** What a method returns, with the type arguments of the class. */
    private TypeMirror returned(ExecutableElement method) {
        return typeOf(method).getReturnType();
    }

    private ExecutableType typeOf(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(owner, method);
    }
}
