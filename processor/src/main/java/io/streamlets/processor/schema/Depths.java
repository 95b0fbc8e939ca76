package io.streamlets.processor.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * How many levels annotations give to recursive types, in all that is compiled together.
 *
 * <p>An annotation counts where it can be reached by names from the data type or from who asks for it, so that the answer is
 * the same when a build tool compiles only one of the classes.
 */
final class Depths {
    private static final String AVRO_CLASS = "org.apache.avro.specific.SpecificRecord";
    private static final String PROTOBUF_CLASS = "com.google.protobuf.MessageLite";

    private final DataTypes types;
    private final ClassFiles files;
    private final Predicate<Element> isCompiled;
    private final Map<String, EncodedAnnotation> first = new HashMap<>();

    Depths(DataTypes types, ClassFiles files, Predicate<Element> isCompiled) {
        this.types = types;
        this.files = files;
        this.isCompiled = isCompiled;
    }

    /**
     * All that give the type a depth.
     *
     * @param asker who needs the codec
     * @param root whose codec it is; the type is within it, or is it
     */
    List<EncodedAnnotation> of(TypeElement type, Asker asker, TypeElement root) {
        return Stream.of(
                        codec(type).stream().flatMap(codec -> EncodedAnnotation.on(codec).stream()),
                        EncodedAnnotation.around(type).stream(),
                        EncodedAnnotation.around(root).stream(),
                        EncodedAnnotation.around(asker.element()).stream())
                .flatMap(annotations -> annotations)
                .filter(each -> each.means(type) && each.depth().isPresent())
                .distinct()
                .toList();
    }

    /** The one among those that give the type a depth that was found first. */
    EncodedAnnotation first(TypeElement type, EncodedAnnotation annotation) {
        return first.computeIfAbsent(type.getQualifiedName().toString(), none -> annotation);
    }

    /** What the asker says of any type: one that says the same finds the same. */
    List<String> saidBy(Asker asker) {
        return EncodedAnnotation.around(asker.element()).stream()
                .filter(each -> each.depth().isPresent())
                .map(each -> each.type().map(Element::toString).orElse("") + " "
                        + each.depth().orElse(0))
                .sorted()
                .toList();
    }

    /** The annotation that gives the type a depth, as the user would write it, and where. */
    String proposal(TypeElement type, Asker asker) {
        if (!isCompiled.test(type) || types.isA(type, PROTOBUF_CLASS)) {
            String name = String.join(".", types.reference(type).simpleNames());
            return "write @Encoded(type = " + name + ".class, depth = 4) on " + asker
                    + (asker.element() instanceof TypeElement ? " or on its package" : "");
        }
        return types.isA(type, AVRO_CLASS)
                ? "write \"javaAnnotation\": \"io.streamlets.annotations.Encoded(depth = 4)\" in the schema of '" + type
                        + "'"
                : "write @Encoded(depth = 4) on '" + type + "'";
    }

    /** Whether the depth can be said on the type itself, and not only where it is used. */
    boolean isSaidOnType(TypeElement type) {
        return isCompiled.test(type) && !types.isA(type, PROTOBUF_CLASS);
    }

    // One in the class output may be a leftover of an earlier compilation.
    private Optional<TypeElement> codec(TypeElement type) {
        return types.find(types.reference(type).generated("Codec").qualifiedName())
                .filter(codec -> !isCompiled.test(codec) && !files.isOutput(codec));
    }
}
