package io.streamlets.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Has Spark analyse the queries of all streamlets, without running them, and fails the build on what is wrong with them. Bound to the phase
 * {@code verify} where the project names the goal.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class VerifyMojo extends ApplicationMojo {
    /** What the command is given, separated by spaces; quotes keep spaces together. */
    @Parameter(property = "streamlets.verify.arguments")
    private @Nullable String arguments;

    /** Maven makes it. */
    public VerifyMojo() {}

    @Override
    List<String> command() {
        return List.of("verify");
    }

    @Override
    @Nullable
    String arguments() {
        return arguments;
    }

    @Override
    boolean mayHaveNoMain() {
        return true;
    }
}
