package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration that Java allows, but that makes no sense in a streamlet class or above it. */
public sealed interface Misplaced {

    /** The declaration. */
    SourceRef source();

    /** Whether the user wants a port here, or a sink. */
    default boolean isPort() {
        return true;
    }

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
     * An annotation on a field, method or parameter, whichever cannot have it.
     *
     * @param kind which annotation
     * @param text the annotation as it is written, with no more than its name
     * @param place what it is on, such as {@code method 'average'}
     * @param member the name of the field, the method or the method of the parameter
     * @param parameter the name of the parameter; null if it is on none
     * @param dataset the first parameter of the method that is a dataset without annotation; null if there is none
     * @param hasOutput whether the method has an annotation for its result
     */
    record WrongPlace(
            Kind kind,
            String text,
            String place,
            String member,
            @Nullable String parameter,
            @Nullable String dataset,
            boolean hasOutput,
            SourceRef source)
            implements Misplaced {

        /** The annotations of members. */
        public enum Kind {
            INLET,
            OUTLET,
            EGRESS,
            CONFIG_PARAMETER,
            VOLUME_MOUNT
        }

        @Override
        public boolean isPort() {
            return kind != Kind.CONFIG_PARAMETER && kind != Kind.VOLUME_MOUNT;
        }
    }

    /**
     * A field with more than one annotation that says what the framework sets it to.
     *
     * @param field its name
     * @param annotations the annotations as they are written, with no more than their names
     */
    record SeveralAnnotations(String field, List<String> annotations, SourceRef source) implements Misplaced {
        public SeveralAnnotations {
            annotations = List.copyOf(annotations);
        }

        @Override
        public boolean isPort() {
            return false;
        }
    }

    /**
     * An initial value of a field that the framework sets.
     *
     * @param field its name
     * @param annotation the annotation as it is written, with no more than its name
     * @param isDefault whether the user may have meant the default of a parameter that has none
     * @param literal the text of the value; null if it is an expression
     */
    record InitialValue(
            String field,
            String annotation,
            boolean isDefault,
            @Nullable String literal,
            SourceRef source) implements Misplaced {

        @Override
        public boolean isPort() {
            return false;
        }
    }

    /**
     * A field of a port's type without a port annotation.
     *
     * @param field its name
     * @param type its type as written
     * @param isInlet whether that is an {@code InletPort}
     */
    record BarePort(String field, String type, boolean isInlet, SourceRef source) implements Misplaced {}
}
