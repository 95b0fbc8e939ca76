package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.SourceFiles;
import io.streamlets.blueprint.source.SourceProblems;
import io.streamlets.blueprint.source.Utf8Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the files of a blueprint are found, and what is said of their faults. */
final class BlueprintSources implements SourceFiles<BlueprintFile>, SourceProblems<BlueprintFile> {
    private final BlueprintFolders folders;

    BlueprintSources(BlueprintFolders folders) {
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
    public Problem includesItself(BlueprintFile file, Include include, List<BlueprintFile> chain) {
        return Problem.of(ProblemId.SLT_422, "the blueprint '%s' includes itself", file.name())
                .at(include.place())
                .because(chain.stream().map(BlueprintFile::name).collect(Collectors.joining(" includes ")))
                .fix("remove the include, or move what both need into a third file");
    }

    @Override
    public Problem tooLarge(Place place, String reason) {
        return Problem.of(ProblemId.SLT_423, "the blueprint '%s' is too large", place.file())
                .at(place)
                .because(reason)
                .fix("divide the application, or shorten the blueprint");
    }

    @Override
    public Problem notUtf8(Utf8Text.Fault fault) {
        return Problem.of(
                        ProblemId.SLT_424,
                        "the blueprint '%s' is not a text in UTF-8",
                        fault.place().file())
                .at(fault.place())
                .because(fault.reason())
                .fix("save the file in UTF-8");
    }

    @Override
    public Problem notHocon(HoconText.Fault fault) {
        return Problem.of(
                        ProblemId.SLT_403,
                        "the blueprint '%s' is not HOCON",
                        fault.place().file())
                .at(fault.place())
                .because(fault.reason())
                .fix("correct the syntax at this place or just before it");
    }

    @Override
    public Problem unresolved(Substitution substitution, List<String> suggestions) {
        return Problem.of(ProblemId.SLT_403, "the substitution of '%s' has no value", substitution.pathText())
                .at(substitution.place())
                .suggest(suggestions)
                .fix("define the value in the blueprint; the environment is not consulted");
    }

    @Override
    public Problem needsItself(Substitution substitution, List<String> chain) {
        return Problem.of(ProblemId.SLT_403, "the substitution of '%s' needs its own value", substitution.pathText())
                .at(substitution.place())
                .because(String.join(" needs ", chain))
                .fix("write one of these values without a substitution");
    }

    @Override
    public Problem notMerged(Place place, String path, String reason) {
        Problem.Builder problem = path.isEmpty()
                ? Problem.of(ProblemId.SLT_403, "the values of the blueprint '%s' do not go together", place.file())
                : Problem.of(ProblemId.SLT_403, "the value of '%s' does not go together", path);
        return problem.at(place)
                .because(reason)
                .fix("give each value one kind: a text, a list or an object, with substitutions of the same kind");
    }
}
