package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.schema.Resolution.TypeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a codec, collected while a data type is looked at. */
final class Findings {
    private final List<TypeProblem> problems = new ArrayList<>();
    private @Nullable String missing;

    /** Adds a problem of the member to which the path leads. */
    void add(FieldPath path, Problem problem) {
        problems.add(new TypeProblem(SourceRef.of(path.at()), problem));
    }

    /** Notes a class that does not exist yet; true if the type is one. */
    boolean isMissing(TypeMirror type) {
        if (type.getKind() != TypeKind.ERROR) {
            return false;
        }
        missing = type.toString();
        return true;
    }

    /** What kept the data type from having a model. */
    Resolution failure() {
        return Optional.ofNullable(missing)
                .<Resolution>map(Resolution.Pending::new)
                .orElseGet(() -> new Resolution.Refused(problems));
    }

    boolean isClean() {
        return missing == null && problems.isEmpty();
    }
}
