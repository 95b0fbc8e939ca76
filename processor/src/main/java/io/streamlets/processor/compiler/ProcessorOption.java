package io.streamlets.processor.compiler;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** What a build may tell the processors, as {@code -Astreamlets.<name>=<value>}. */
public enum ProcessorOption {
    /** The folder in which blueprints are looked for first. */
    BLUEPRINT_FOLDER("streamlets.blueprint.folder"),
    /** The folder with the {@code .avsc} files of Avro classes whose schema the compiler does not show. */
    SCHEMA_FOLDER("streamlets.schema.folder"),
    /** The ids of warnings and notes to suppress, such as {@code SLT-235,SLT-430}. */
    SUPPRESS("streamlets.suppress");

    private static final List<String> SUPPRESSIBLE = Arrays.stream(ProblemId.values())
            .filter(id -> id.severity() != Severity.ERROR)
            .map(ProblemId::id)
            .toList();

    private final String key;

    ProcessorOption(String key) {
        this.key = key;
    }

    /** The option's name. */
    public String key() {
        return key;
    }

    /** The names of all options. */
    public static Set<String> keys() {
        return Arrays.stream(values()).map(option -> option.key).collect(Collectors.toUnmodifiableSet());
    }

    /** The folder that the compiler's options give; empty if they give none, or none that is a path. */
    public Optional<Path> folder(ProcessingEnvironment environment) {
        return value(environment).flatMap(value -> path(value).value());
    }

    /** What is wrong with the value. */
    public List<Problem> problems(ProcessingEnvironment environment) {
        return this == SUPPRESS
                ? list(environment).stream()
                        .flatMap(id -> notSuppressible(id).stream())
                        .toList()
                : value(environment).flatMap(value -> path(value).reason()).stream()
                        .map(this::notAPath)
                        .toList();
    }

    /** Why the id switches off nothing; empty if it can be switched off. */
    private Optional<Problem> notSuppressible(String id) {
        if (id.isEmpty() || SUPPRESSIBLE.contains(id)) {
            return Optional.empty();
        }
        boolean isError =
                Arrays.stream(ProblemId.values()).anyMatch(each -> each.id().equals(id));
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_121, "the compiler option '%s' switches off nothing by '%s'", key, id)
                .because(
                        isError
                                ? "that is an error, which cannot be switched off"
                                : "there is no such warning or note");
        return Optional.of((isError ? problem : problem.suggest(NearMiss.nearest(id, SUPPRESSIBLE)))
                .fix(
                        "give the ids of warnings and notes, with commas between them, such as '-A%s=SLT-235,SLT-430'",
                        key));
    }

    private Problem notAPath(String reason) {
        return Problem.of(ProblemId.SLT_116, "the value of the compiler option '%s' is not a path", key)
                .because("%s", reason)
                .fix("give a folder, such as '-A%s=src/main/resources'", key);
    }

    /** A path, or why a text is none. */
    private record Parsed(Optional<Path> value, Optional<String> reason) {}

    private static Parsed path(String text) {
        try {
            return new Parsed(Optional.of(Path.of(text)), Optional.empty());
        } catch (InvalidPathException e) {
            return new Parsed(Optional.empty(), Optional.of(e.getReason()));
        }
    }

    /** The elements that the compiler's options give, separated by commas; empty if they give none. */
    public List<String> list(ProcessingEnvironment environment) {
        return value(environment).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private Optional<String> value(ProcessingEnvironment environment) {
        return Optional.ofNullable(environment.getOptions().get(key)).filter(value -> !value.isBlank());
    }
}
