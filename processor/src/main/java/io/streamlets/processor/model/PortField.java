package io.streamlets.processor.model;

/** A field with a port annotation. */
public sealed interface PortField {

    /** The field. */
    ClassMember member();

    /** A field of type {@code InletPort}. */
    record OfInlet(ClassMember member, Inlet inlet) implements PortField {}

    /** A field of type {@code OutletPort}. */
    record OfOutlet(ClassMember member, Output.Outlet outlet) implements PortField {}
}
