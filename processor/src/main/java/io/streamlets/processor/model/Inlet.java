package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;

/**
 * One place where a streamlet class names an inlet: several methods may read the same.
 *
 * @param name the port's name
 * @param type what it reads
 * @param nameSource the name in the annotation
 * @param source the parameter or field
 */
public record Inlet(String name, PortType type, SourceRef nameSource, SourceRef source) {}
