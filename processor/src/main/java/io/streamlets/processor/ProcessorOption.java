package io.streamlets.processor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** What a build may tell the processors, as {@code -Astreamlets.<name>=<value>}. */
enum ProcessorOption {
    /** The folder in which blueprints are looked for first. */
    BLUEPRINT_FOLDER("streamlets.blueprint.folder"),
    /** The folder with the {@code .avsc} files of Avro classes whose schema the compiler does not show. */
    SCHEMA_FOLDER("streamlets.schema.folder");

    private final String key;

    ProcessorOption(String key) {
        this.key = key;
    }

    /** The names of all options. */
    static Set<String> keys() {
        return Arrays.stream(values()).map(option -> option.key).collect(Collectors.toUnmodifiableSet());
    }

    /** The folder that the compiler's options give; empty if they give none. */
    Optional<Path> folder(ProcessingEnvironment environment) {
        return Optional.ofNullable(environment.getOptions().get(key))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
