package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No files, and problems that say little. */
final class TestProblems extends SourceProblems<TestProblems.Name> implements SourceFiles<TestProblems.Name> {

    record Name(String name) implements SourceName {}

    /** What was said of values that do not go together. */
    String merged = "";

    TestProblems() {
        super(new Kind("file", false, ProblemId.SLT_504, ProblemId.SLT_504, ProblemId.SLT_504, ProblemId.SLT_504));
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
    public Problem missing(Name from, Include include, Name file) {
        throw new AssertionError("nothing is included");
    }

    @Override
    public Problem unresolved(Substitution substitution, List<String> suggestions) {
        return unresolved(substitution).fix("do not");
    }

    @Override
    Problem notMerged(Place place, String path, String reason) {
        merged = place + " " + path + ": " + reason;
        return super.notMerged(place, path, reason);
    }
}
