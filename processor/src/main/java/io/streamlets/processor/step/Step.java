package io.streamlets.processor.step;

import javax.lang.model.element.TypeElement;

/** What happens to each type with one annotation. */
public interface Step {

    /** The qualified name of the annotation. */
    String annotation();

    /**
     * Processes one annotated type.
     *
     * @param last no further round follows: report what is missing instead of waiting, generate nothing
     * @return {@link Progress#DEFERRED} to get the type again in the next round, when more types may exist
     */
    Progress process(TypeElement type, boolean last);

    /** Whether a type is finished. */
    enum Progress {
        DONE,
        DEFERRED
    }
}
