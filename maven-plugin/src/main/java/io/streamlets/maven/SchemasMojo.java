package io.streamlets.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles, and prints the schemas that the topics have, or keeps those of a release.
 *
 * <p>{@code mvn streamlets:schemas "-Dstreamlets.schemas.arguments=--write src/main/resources"}
 */
@Mojo(name = "schemas", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SchemasMojo extends ApplicationMojo {
    /** What the command is given, separated by spaces; quotes keep spaces together. */
    @Parameter(property = "streamlets.schemas.arguments")
    private @Nullable String arguments;

    /** Maven makes it. */
    public SchemasMojo() {}

    @Override
    List<String> command() {
        return List.of("schemas");
    }

    @Override
    @Nullable
    String arguments() {
        return arguments;
    }
}
