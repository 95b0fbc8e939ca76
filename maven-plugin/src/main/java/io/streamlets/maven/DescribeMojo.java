package io.streamlets.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles, and prints streamlets and topics.
 *
 * <p>{@code mvn streamlets:describe "-Dstreamlets.describe.arguments=--format mermaid"}
 */
@Mojo(name = "describe", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DescribeMojo extends ApplicationMojo {
    /** What the command is given, separated by spaces; quotes keep spaces together. */
    @Parameter(property = "streamlets.describe.arguments")
    private @Nullable String arguments;

    /** Maven makes it. */
    public DescribeMojo() {}

    @Override
    List<String> command() {
        return List.of("describe");
    }

    @Override
    @Nullable
    String arguments() {
        return arguments;
    }
}
