package io.streamlets.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles and runs the application, by default on this machine with an embedded broker. Ctrl-C stops it. The first run makes an
 * archive of the classes of its dependencies, so that later ones start faster.
 *
 * <p>{@code mvn streamlets:run "-Dstreamlets.run.arguments=--until-idle 10s"}
 */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RunMojo extends ApplicationMojo {
    /** Runs it with an embedded broker; {@code false}: with the brokers that its configuration names. */
    @Parameter(property = "streamlets.local", defaultValue = "true")
    private boolean local;

    /** What the command is given, separated by spaces; quotes keep spaces together. */
    @Parameter(property = "streamlets.run.arguments")
    private @Nullable String arguments;

    /** Maven makes it. */
    public RunMojo() {}

    @Override
    List<String> command() {
        return local ? List.of("run", "--local") : List.of("run");
    }

    @Override
    boolean makesArchive() {
        return true;
    }

    @Override
    @Nullable
    String arguments() {
        return arguments;
    }
}
