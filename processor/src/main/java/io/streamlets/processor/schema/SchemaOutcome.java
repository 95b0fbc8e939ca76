package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.DataModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What became of the question which schema a data type has. */
public sealed interface SchemaOutcome {

    /** The data type has a codec. */
    record Resolved(DataModel model) implements SchemaOutcome {}

    /** The data type has no codec, for these reasons; without those that another data type has shown before. */
    record Refused(List<TypeProblem> problems) implements SchemaOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The next round may know more. In the last round this is a class that does not exist, which the compiler itself reports.
     *
     * @param missing the class that does not exist, as the source writes it; before the last round perhaps the data type itself,
     *     which does not have all that it needs
     */
    record Pending(String missing) implements SchemaOutcome {

        /** Waits for what another processor may add to the data type. */
        static Pending change(TypeElement type) {
            return new Pending(type.getQualifiedName().toString());
        }
    }

    /**
     * A reason why a data type has no codec.
     *
     * @param at the data type or the member at fault, which may stand in a class file
     * @param problem what is wrong
     */
    record TypeProblem(SourceRef at, Problem problem) {}
}
