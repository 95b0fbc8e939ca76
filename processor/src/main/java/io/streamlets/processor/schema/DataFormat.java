package io.streamlets.processor.schema;

import io.streamlets.processor.model.DataModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A kind of data types: how their schema is found, and how their members are got and set. */
public interface DataFormat {

    /** Whether the class is of this kind. */
    boolean covers(TypeElement type);

    /**
     * The model of a class of this kind.
     *
     * @param levels how many there are of the types within it that hold themselves
     * @param obstacles what stands in its way, to which is added
     * @return empty if something stands in its way
     */
    Optional<DataModel> read(TypeElement type, Levels levels, Obstacles obstacles);

    /** How a user gives a class of this kind a depth in its own source, half a sentence; empty if that has no place for it. */
    Optional<String> depthOnType(TypeElement type);
}
