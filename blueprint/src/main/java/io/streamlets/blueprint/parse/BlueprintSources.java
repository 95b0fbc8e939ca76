package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.SourceFiles;
import io.streamlets.blueprint.source.SourceProblems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the files of a blueprint are found, and what is said of their faults. */
final class BlueprintSources extends SourceProblems<BlueprintFile> implements SourceFiles<BlueprintFile> {
    private static final Kind BLUEPRINTS =
            new Kind("blueprint", false, ProblemId.SLT_423, ProblemId.SLT_424, ProblemId.SLT_403, ProblemId.SLT_422);

    private final BlueprintFolders folders;

    BlueprintSources(BlueprintFolders folders) {
        super(BLUEPRINTS);
        this.folders = folders;
    }

    @Override
    public Checked<List<BlueprintFile>> included(BlueprintFile from, Include include) {
        if (include.kind() == Include.Kind.FILE || include.kind() == Include.Kind.URL) {
            return Checked.invalid(fromOutside(from.name(), include));
        }
        boolean absolute = include.kind() == Include.Kind.CLASS_PATH;
        return Checked.valid(
                List.of(new BlueprintFile(FileNames.resolve(absolute ? "" : from.name(), include.name()))));
    }

    @Override
    public byte @Nullable [] read(BlueprintFile file) {
        return file.name().startsWith("..") ? null : folders.read(file.name());
    }

    /** The blueprint itself is not there. */
    Problem missing(BlueprintFile file) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_402, "there is no blueprint '%s'", file.name());
        folders.places().forEach(place -> problem.because("looked in %s", place));
        fault(file.name()).ifPresent(problem::because);
        return problem.suggest(similar(file.name())).fix("create the file in one of these places, or correct its name");
    }

    private Optional<String> fault(String name) {
        return FileNames.fault(name).or(() -> folders.refusal(name));
    }

    private List<String> similar(String name) {
        return NearMiss.nearest(name.replace('\\', '/'), folders.files());
    }

    private static Problem fromOutside(String file, Include include) {
        boolean url = include.kind() == Include.Kind.URL;
        return Problem.of(
                        ProblemId.SLT_418,
                        "the blueprint '%s' includes the %s '%s'",
                        file,
                        url ? "URL" : "file",
                        include.name())
                .at(include.place())
                .because(
                        "%s may be another one where the application starts than where it is compiled",
                        url ? "what is there" : "a file outside the class path")
                .fix("put the file beside the blueprint and write 'include \"<name>.conf\"'");
    }

    @Override
    public Problem missing(BlueprintFile from, Include include, BlueprintFile file) {
        String name = file.name();
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_421,
                        "the blueprint '%s' includes '%s', which is missing",
                        from.name(),
                        include.name())
                .at(include.place());
        folders.places().forEach(place -> problem.because("looked for %s in %s", name, place));
        fault(name).ifPresent(problem::because);
        String withEnding = name + ".conf";
        return problem.suggest(folders.read(withEnding) != null ? List.of(withEnding) : similar(name))
                .fix("create the file, or correct the name, which is relative to the including file");
    }

    @Override
    public Problem unresolved(Substitution substitution, List<String> suggestions) {
        return unresolved(substitution)
                .suggest(suggestions)
                .fix("define the value in the blueprint; the environment is not consulted");
    }
}
