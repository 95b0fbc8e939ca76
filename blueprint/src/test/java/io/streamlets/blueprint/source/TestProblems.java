package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No files, and problems that say little. */
final class TestProblems implements SourceFiles<TestProblems.Name>, SourceProblems<TestProblems.Name> {

    record Name(String name) implements SourceName {}

    /** What was said of values that do not go together. */
    String merged = "";

    private static Problem problem(String fact) {
        return Problem.of(ProblemId.SLT_504, fact).fix("do not");
    }

    @Override
    public Checked<List<Name>> included(Name from, Include include) {
        return Checked.valid(List.of());
    }

    @Override
    public byte @Nullable [] read(Name file) {
        return null;
    }

    @Override
    public Problem tooLarge(Place place, String reason) {
        return problem("too large");
    }

    @Override
    public Problem notUtf8(Utf8Text.Fault fault) {
        return problem("not UTF-8");
    }

    @Override
    public Problem notHocon(HoconText.Fault fault) {
        return problem("not HOCON");
    }

    @Override
    public Problem missing(Name from, Include include, Name file) {
        return problem("missing");
    }

    @Override
    public Problem includesItself(Name file, Include include, List<Name> chain) {
        return problem("includes itself");
    }

    @Override
    public Problem unresolved(Substitution substitution, List<String> suggestions) {
        return problem("unresolved");
    }

    @Override
    public Problem needsItself(Substitution substitution, List<String> chain) {
        return problem("needs itself");
    }

    @Override
    public Problem notMerged(Place place, String path, String reason) {
        merged = place + " " + path + ": " + reason;
        return problem("not merged");
    }
}
