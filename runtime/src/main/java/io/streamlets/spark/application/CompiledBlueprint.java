package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.parse.BlueprintFolders;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.blueprint.parse.ParsedBlueprint;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.BlueprintVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds an application's blueprint on the class path and makes sure that it is the one that was compiled. */
final class CompiledBlueprint implements BlueprintFolders {
    private final Application application;
    private final ClassLoader classLoader;

    CompiledBlueprint(Application application, ClassLoader classLoader) {
        this.application = application;
        this.classLoader = classLoader;
    }

    /** The verified blueprint, or what is wrong with it; {@code hints} receives what is not an error. */
    Checked<Blueprint> read(Descriptors descriptors, Consumer<Problem> hints) {
        String name = application.blueprintResource();
        String text = application.blueprintText();
        ParsedBlueprint parsed =
                text == null ? BlueprintParser.parse(name, this) : BlueprintParser.parse(name, text, this);
        Blueprint blueprint = parsed.blueprint();
        List<Problem> errors = Problem.errors(parsed.problems());
        if (!parsed.fingerprint().equals(application.blueprintSha256())) {
            return Checked.invalid(isReadable(parsed, errors) ? List.of(notTheCompiledOne(parsed)) : errors);
        }
        if (blueprint == null) {
            return Checked.invalid(errors);
        }
        CompiledSchemas kept = CompiledSchemas.read(application.keptSchemas(), classLoader);
        Blueprint complete = blueprint.withKeptSchemas(kept.schemas());
        List<Problem> problems = new ArrayList<>(kept.problems());
        problems.addAll(parsed.problemsWith(BlueprintVerifier.verify(application.id(), complete, descriptors)));
        problems.stream().filter(problem -> !problem.isError()).forEach(hints);
        errors = Problem.errors(problems);
        return errors.isEmpty() ? Checked.valid(complete) : Checked.invalid(errors);
    }

    /** Whether all files are there, right or wrong. */
    private static boolean isReadable(ParsedBlueprint parsed, List<Problem> errors) {
        return !parsed.fingerprint().isEmpty()
                && errors.stream().noneMatch(problem -> problem.id() == ProblemId.SLT_421);
    }

    private Problem notTheCompiledOne(ParsedBlueprint found) {
        List<String> files = new ArrayList<>(found.files());
        if (application.blueprintText() != null) {
            files.remove(0);
        }
        Problem.Builder problem = Problem.of(
                ProblemId.SLT_510,
                "'%s' on the class path %s that was compiled",
                String.join("', '", files),
                files.size() == 1 ? "is not the blueprint" : "are not the blueprint");
        files.forEach(file -> problem.because("%s", String.valueOf(classLoader.getResource(file))));
        return problem.because("compiled SHA-256 %s", application.blueprintSha256())
                .because("found    SHA-256 %s", found.fingerprint())
                .fix(
                        "compile the application again, or remove the other '%s' from the class path",
                        String.join("', '", files));
    }

    @Override
    public byte @Nullable [] read(String file) {
        try (InputStream in = classLoader.getResourceAsStream(file)) {
            return in == null ? null : BlueprintFolders.content(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> places() {
        return List.of("the class path");
    }
}
