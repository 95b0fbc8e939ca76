package io.streamlets.processor.model;

import io.streamlets.blueprint.descriptor.Envelope;
import java.util.Set;

/** The data type of a port as the streamlet's source declares it. */
public sealed interface PortType {

    /** The port's whole type as written, such as {@code Dataset<Data>}. */
    String written();

    /** A type that a port may have. */
    sealed interface Records extends PortType {

        /** What is around the values of its records. */
        Envelope envelope();

        /** The type of the values as Java writes it, with the package. */
        String valueName();

        /** The type of the records as Java writes it, with the packages of classes that are not the runtime's. */
        default String recordName() {
            return envelope().around(valueName());
        }
    }

    /**
     * A class: whether it has a codec is seen when its schema is resolved.
     *
     * @param written the port's type
     * @param data the class of the values
     * @param envelope what is around them
     * @param lints what naming that class brings
     */
    record Data(String written, ClassRef data, Envelope envelope, Set<Lint> lints) implements Records {
        public Data {
            lints = Set.copyOf(lints);
        }

        @Override
        public String valueName() {
            return data.qualifiedName();
        }
    }

    /**
     * Bytes that are taken as they are.
     *
     * @param written the port's type
     * @param envelope what is around them
     */
    record Bytes(String written, Envelope envelope) implements Records {
        @Override
        public String valueName() {
            return "byte[]";
        }
    }

    /**
     * Anything else.
     *
     * @param written the port's type
     * @param reason why it is not a port type
     */
    record Unfit(String written, Reason reason) implements PortType {

        /** The type and what is wrong with it, for the evidence of a problem. */
        public String explained() {
            return reason == Reason.OTHER_TYPE ? written : written + ": " + reason.text();
        }
    }

    /** Why a type is not a port type. */
    enum Reason {
        /** Not a {@code Dataset} (in a method) or not an {@code InletPort} or {@code OutletPort} (a field). */
        OTHER_TYPE("this is another class"),
        /** {@code Dataset} without type argument. */
        RAW("it names no type of the records"),
        /** {@code Dataset<?>}. */
        WILDCARD("a wildcard is no type of records"),
        /** {@code Dataset<T>} with a type parameter. */
        TYPE_VARIABLE("a type parameter is no type of records"),
        /** {@code Dataset<List<X>>}. */
        PARAMETERISED("a generic type has no codec"),
        /** {@code Dataset<Keyed<X>>} of an inlet. */
        KEYED_INLET("Keyed is for outlets; an inlet reads KafkaRecord<T>"),
        /** {@code Dataset<KafkaRecord<X>>} of an outlet. */
        RECORD_OUTLET("KafkaRecord is for inlets; an outlet writes Keyed<T>"),
        /** {@code Dataset<int[]>}; one of bytes is not a fault. */
        ARRAY("an array has no codec"),
        /** {@code Dataset<Row>}. */
        ROW("a Row does not say at compile time which fields it has");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The reason in half a sentence. */
        public String text() {
            return text;
        }
    }
}
