package io.streamlets.blueprint;

/**
 * A port of one instance, as a topic of a blueprint names it: {@code average.in}.
 *
 * @param ref the streamlet's ref in the blueprint
 * @param port the name of an inlet or outlet of its class
 * @param place where the blueprint says so
 */
public record PortPath(String ref, String port, Place place) {

    /** The path as it is written in the blueprint: {@code ref.port}. */
    @Override
    public String toString() {
        return ref + "." + port;
    }
}
