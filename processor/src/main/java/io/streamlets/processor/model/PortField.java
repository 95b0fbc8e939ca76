package io.streamlets.processor.model;

/** A field with a port annotation. */
public sealed interface PortField {

    /** The field. */
    Member member();

    /** A field of type {@code InletPort}. */
    record OfInlet(Member member, Inlet inlet) implements PortField {}

    /** A field of type {@code OutletPort}. */
    record OfOutlet(Member member, Output.Outlet outlet) implements PortField {}
}
