package io.streamlets.processor.schema;

import javax.lang.model.element.TypeElement;

/** A kind of data types other than Avro classes, records and beans. */
public interface DataFormat {

    /** Whether the class is of this kind. */
    boolean covers(TypeElement type);

    /**
     * The schema of a class of this kind.
     *
     * @param levels how many there are of the types within it that hold themselves
     */
    Resolution resolve(TypeElement type, Levels levels);
}
