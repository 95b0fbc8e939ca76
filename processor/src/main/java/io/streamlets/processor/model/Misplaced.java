package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;

/** A declaration that Java allows, but that makes no sense in a streamlet class or above it. */
public sealed interface Misplaced {

    /** The declaration. */
    SourceRef source();

    /**
     * A method that overrides or implements a port method and has no port annotation of its own.
     *
     * @param method its name
     * @param owner the class or interface that declares it
     * @param base the class or interface whose method it overrides
     * @param annotations what the overridden method has, such as {@code @Outlet("out") and @Inlet("in")}
     */
    record BareOverride(String method, String owner, String base, String annotations, SourceRef source)
            implements Misplaced {}

    /**
     * A field of the same name as one of a base class that the framework sets.
     *
     * @param field its name
     * @param owner the class that declares it
     * @param base the base class
     * @param annotation what the field of the base class has, such as {@code @Inlet("in")}
     */
    record HidingField(String field, String owner, String base, String annotation, SourceRef source)
            implements Misplaced {}

    /**
     * A parameter of a constructor that is an inlet.
     *
     * @param inlet the inlet's name
     * @param owner the class
     */
    record ConstructorInlet(String inlet, String owner, SourceRef source) implements Misplaced {}

    /**
     * A field of a port's type without a port annotation.
     *
     * @param field its name
     * @param type its type as written
     * @param isInlet whether that is an {@code InletPort}
     */
    record BarePort(String field, String type, boolean isInlet, SourceRef source) implements Misplaced {}
}
