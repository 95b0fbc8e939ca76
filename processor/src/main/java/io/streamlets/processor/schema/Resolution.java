package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.DataModel;
import java.util.List;

/** What became of the question which schema a data type has. */
public sealed interface Resolution {

    /** The data type has a codec. */
    record Resolved(DataModel model) implements Resolution {}

    /** The data type has no codec, for these reasons; without those that another data type has shown before. */
    record Refused(List<TypeProblem> problems) implements Resolution {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A class that the data type mentions does not exist yet: ask again in the next round. In the last one the compiler
     * itself says that it is missing.
     *
     * @param missing the class as the source writes it
     */
    record Pending(String missing) implements Resolution {}

    /**
     * A reason why a data type has no codec.
     *
     * @param at the data type or the member at fault, which may stand in a class file
     * @param problem what is wrong
     */
    record TypeProblem(SourceRef at, Problem problem) {}
}
