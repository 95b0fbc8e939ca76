package io.streamlets.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An application: a verified blueprint and the type that asks for its main class.
 *
 * @param type the type with the {@code @Blueprint}
 * @param id the application's id
 * @param blueprint the blueprint's resource name, or what a text in the annotation is called
 * @param text the blueprint's text, if it stands in the annotation
 * @param sha256 the lower-case hex SHA-256 of the blueprint's text and of all that it includes
 * @param keptSchemas the resources with the schemas of earlier releases, sorted
 * @param pairs the pairs of different schemas with which records are written and read
 * @param streamlets the streamlet classes that the blueprint names, each once, in its order
 */
public record ApplicationModel(
        ClassRef type,
        String id,
        String blueprint,
        Optional<String> text,
        String sha256,
        List<String> keptSchemas,
        List<ResolvedPair> pairs,
        List<ClassRef> streamlets) {

    public ApplicationModel {
        keptSchemas = List.copyOf(keptSchemas);
        pairs = List.copyOf(pairs);
        streamlets = List.copyOf(streamlets);
    }

    /** The generated main class. */
    public ClassRef main() {
        return type.generated("Main");
    }

    /** The generated class with the readers of the pairs. */
    public ClassRef readers() {
        return type.generated("Readers");
    }
}
