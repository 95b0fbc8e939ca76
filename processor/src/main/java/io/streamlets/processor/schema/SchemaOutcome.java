package io.streamlets.processor.schema;

import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.DataModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What became of the question which schema a data type has. */
public sealed interface SchemaOutcome {

    /** The data type has a codec. */
    record Resolved(DataModel model) implements SchemaOutcome {}

    /** The data type has no codec, for these reasons; without those that another data type has shown before. */
    record Refused(List<Finding> findings) implements SchemaOutcome {

        public Refused {
            findings = List.copyOf(findings);
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
}
