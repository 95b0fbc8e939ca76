package io.streamlets.processor.model;

import java.util.List;

/**
 * An application: a verified blueprint and the type that asks for its main class.
 *
 * @param type the type with the {@code @Blueprint}
 * @param id the application's id
 * @param file the blueprint's resource name
 * @param sha256 the lower-case hex SHA-256 of the blueprint's text
 * @param streamlets the streamlet classes that the blueprint names, each once, in its order
 */
public record ApplicationModel(ClassRef type, String id, String file, String sha256, List<ClassRef> streamlets) {

    public ApplicationModel {
        streamlets = List.copyOf(streamlets);
    }
}
