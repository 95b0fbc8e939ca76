package io.streamlets.processor.model;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.processor.diagnostic.SourceRef;

/**
 * One place where a streamlet class names an inlet: several methods may read the same.
 *
 * @param name the port's name
 * @param type what it reads
 * @param optional whether a blueprint may leave it without a topic
 * @param invalidRecords what becomes of records that it cannot read
 * @param nameSource the name in the annotation
 * @param optionalSource where the annotation says whether it is optional
 * @param invalidSource where the annotation says what becomes of them
 * @param source the parameter or field
 */
public record Inlet(
        String name,
        PortType type,
        boolean optional,
        InvalidRecords invalidRecords,
        SourceRef nameSource,
        SourceRef optionalSource,
        SourceRef invalidSource,
        SourceRef source) {}
