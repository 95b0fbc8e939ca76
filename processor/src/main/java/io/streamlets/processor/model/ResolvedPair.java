package io.streamlets.processor.model;

import java.util.List;

/**
 * Two Avro schemas in a blueprint: the same records are written with one and read with the other.
 *
 * @param reader the data type of the inlet
 * @param readerSchema its schema as the descriptor of the inlet has it
 * @param writerSchema the schema with which records were written
 * @param writers who writes by it, as users know them: {@code generator.out}, or the file of a kept schema
 */
public record ResolvedPair(AvroModel reader, String readerSchema, String writerSchema, List<String> writers) {

    public ResolvedPair {
        writers = List.copyOf(writers);
    }
}
