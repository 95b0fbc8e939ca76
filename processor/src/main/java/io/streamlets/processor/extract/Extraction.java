package io.streamlets.processor.extract;

import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.StreamletModel;

/** What came of reading a class. */
public sealed interface Extraction {

    /** The whole class. */
    record Complete(StreamletModel streamlet) implements Extraction {}

    /**
     * A type in a signature does not exist, at least not yet.
     *
     * @param type the type as written
     * @param source the member that names it
     */
    record Unresolved(String type, SourceRef source) implements Extraction {}
}
