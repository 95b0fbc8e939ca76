package io.streamlets.blueprint;

/**
 * One streamlet of an application: a class under a name of its own.
 *
 * @param ref the name in the blueprint, unique there; one class may appear under many
 * @param className the binary name of the streamlet class
 * @param place where the blueprint says so
 */
public record StreamletInstance(String ref, String className, Place place) {}
