package io.streamlets.blueprint.descriptor;

/** What a port's records have beside their values: a class of the runtime around them. */
public enum Envelope {
    /** Nothing: the records are the values. */
    NONE(""),
    /** All that Kafka knows of a record; of an inlet. */
    KAFKA_RECORD("KafkaRecord"),
    /** A key and headers; of an outlet. */
    KEYED("Keyed");

    private final String simpleName;

    Envelope(String simpleName) {
        this.simpleName = simpleName;
    }

    /** The name of the class without its package; empty if there is none. */
    public String simpleName() {
        return simpleName;
    }

    /** The type of records with values of a type: {@code KafkaRecord<sensors.Data>}. */
    public String around(String value) {
        return this == NONE ? value : simpleName + "<" + value + ">";
    }
}
