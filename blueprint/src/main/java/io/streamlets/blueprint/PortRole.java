package io.streamlets.blueprint;

/** On which side of a topic a port stands. */
public enum PortRole {
    /** It writes the topic. */
    PRODUCER("outlet"),
    /** It reads the topic. */
    CONSUMER("inlet");

    private final String direction;

    PortRole(String direction) {
        this.direction = direction;
    }

    /** What a port in this role is: {@code outlet} or {@code inlet}. */
    public String direction() {
        return direction;
    }
}
