package io.streamlets.blueprint.verify.rule;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.Place;

/**
 * What a configuration says about a port, in place of what its class says.
 *
 * @param invalidRecords how it deals with invalid records
 * @param place where the configuration says so
 */
public record PortOverride(InvalidRecords invalidRecords, Place place) {}
