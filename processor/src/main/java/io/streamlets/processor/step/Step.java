package io.streamlets.processor.step;

import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What happens to each type that has certain annotations, itself or on a member, and to each package. */
public interface Step {

    /** The qualified names of the annotations. */
    Set<String> annotations();

    /**
     * Processes one annotated type.
     *
     * @param last no further round follows: report what is missing instead of waiting, generate nothing
     * @return {@link Progress#DEFERRED} to get the type again in the next round, when more types may exist
     */
    Progress process(TypeElement type, boolean last);

    /** Processes one annotated package, as {@link #process(TypeElement, boolean)} does a type. */
    default Progress process(PackageElement annotated, boolean last) {
        return Progress.DONE;
    }

    /** Whether a type is finished. */
    enum Progress {
        DONE,
        DEFERRED
    }
}
