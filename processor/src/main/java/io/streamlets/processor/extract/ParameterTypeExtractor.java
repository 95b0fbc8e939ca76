package io.streamlets.processor.extract;

import io.streamlets.blueprint.parameter.EnumerationType;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.blueprint.parameter.SingleType;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.TypeText;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.ParameterFieldType;
import io.streamlets.processor.model.ParameterFieldType.EnumFault;
import io.streamlets.processor.model.ParameterFieldType.Supported;
import io.streamlets.processor.model.ParameterFieldType.Unsupported;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the types of fields that hold configuration parameters. */
final class ParameterTypeExtractor {
    private final Elements elements;

    ParameterTypeExtractor(Elements elements) {
        this.elements = elements;
    }

    /** The type of a field of {@code streamlet}. */
    ParameterFieldType extract(TypeMirror type, TypeElement streamlet) {
        String text = TypeText.qualified(type);
        String wrapper = type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : "";
        return switch (wrapper) {
            case "java.util.Optional", "java.util.List" -> {
                TypeMirror inner = ((DeclaredType) type).getTypeArguments().get(0);
                ParameterFieldType single = single(text, inner, streamlet);
                yield single instanceof Supported supported ? wrapped(wrapper, supported) : single;
            }
            default -> single(text, type, streamlet);
        };
    }

    private static Supported wrapped(String wrapper, Supported inner) {
        SingleType single = inner.type().single();
        return new Supported(
                inner.text(),
                wrapper.equals("java.util.List")
                        ? new ParameterType.ListOf(single)
                        : new ParameterType.OptionalOf(single),
                inner.enumeration());
    }

    private ParameterFieldType single(String text, TypeMirror type, TypeElement streamlet) {
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return enumeration(text, (TypeElement) declared.asElement(), streamlet);
        }
        ScalarType scalar = ScalarType.ofJavaType(TypeText.qualified(type));
        return scalar == null ? new Unsupported(text, null) : new Supported(text, scalar, null);
    }

    private ParameterFieldType enumeration(String text, TypeElement type, TypeElement streamlet) {
        List<String> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
        if (constants.isEmpty()) {
            return new Unsupported(text, new EnumFault("the enum has no constants", "give the enum constants"));
        }
        String hidden = whyHidden(type, streamlet);
        if (hidden != null) {
            return new Unsupported(text, new EnumFault(hidden, "let the package of the streamlet see the enum"));
        }
        ClassRef name = ClassNames.of(type);
        return new Supported(text, new EnumerationType(name.binaryName(), constants), name);
    }

    /** Why the class that is generated beside the streamlet cannot name the type; null if it can. */
    private @Nullable String whyHidden(TypeElement type, TypeElement streamlet) {
        boolean samePackage = elements.getPackageOf(type).equals(elements.getPackageOf(streamlet));
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return "'" + each.getSimpleName() + "' is private, and the generated class must name it";
            }
            if (!samePackage && !each.getModifiers().contains(Modifier.PUBLIC)) {
                return "'" + each.getSimpleName() + "' is not public, and the generated class must name it";
            }
        }
        return null;
    }
}
