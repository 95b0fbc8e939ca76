package io.streamlets.processor.step;

import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.StreamletPorts;
import java.util.List;

/** What came of reading a streamlet class. */
sealed interface Reading {

    /**
     * The class breaks no rule and its data types have schemas.
     *
     * @param streamlet the class
     * @param warnings what stops nothing
     */
    record Right(StreamletPorts streamlet, List<Finding> warnings) implements Reading {}

    /** A rule is broken, or a data type has no schema; the latter is reported where schemas are resolved. */
    record Wrong(List<Finding> findings) implements Reading {}

    /**
     * A class does not exist, at least not yet.
     *
     * @param type the class as written
     * @param source what names it
     */
    record Waiting(String type, SourceRef source) implements Reading {}
}
