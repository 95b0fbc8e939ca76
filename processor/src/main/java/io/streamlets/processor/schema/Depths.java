package io.streamlets.processor.schema;

import io.streamlets.processor.compiler.ClassFiles;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final CompilerTypes types;
    private final ClassFiles files;
    private final Predicate<Element> isCompiled;
    private final Function<TypeElement, Optional<String>> proposals;
    private final Map<String, EncodedAnnotation> first = new HashMap<>();

    /**
     * Depths of data types.
     *
     * @param isCompiled whether an element stands in a source that is compiled in this run
     * @param proposals how a user gives a type a depth in its own source, if that has a place for it
     */
    Depths(
            CompilerTypes types,
            ClassFiles files,
            Predicate<Element> isCompiled,
            Function<TypeElement, Optional<String>> proposals) {
        this.types = types;
        this.files = files;
        this.isCompiled = isCompiled;
        this.proposals = proposals;
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
        return onType(type)
                .orElseGet(() -> "write @Encoded(type = "
                        + String.join(".", ClassNames.of(type).simpleNames())
                        + ".class, depth = 4) on " + asker
                        + (asker.element() instanceof TypeElement ? " or on its package" : ""));
    }

    /** Whether the depth can be said on the type itself, and not only where it is used. */
    boolean isSaidOnType(TypeElement type) {
        return onType(type).isPresent();
    }

    private Optional<String> onType(TypeElement type) {
        return isCompiled.test(type) ? proposals.apply(type) : Optional.empty();
    }

    // One in the class output may be a leftover of an earlier compilation.
    private Optional<TypeElement> codec(TypeElement type) {
        return types.find(ClassNames.of(type).generated("Codec").qualifiedName())
                .filter(codec -> !isCompiled.test(codec) && !files.isOutput(codec));
    }
}
