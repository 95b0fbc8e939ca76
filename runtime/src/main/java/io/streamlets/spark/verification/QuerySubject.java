package io.streamlets.spark.verification;

/**
 * A query that a finding is about.
 *
 * @param ref the streamlet
 * @param kind {@code outlet} or {@code egress}
 * @param port the name of the outlet or egress
 * @param query the query's name
 */
record QuerySubject(String ref, String kind, String port, String query) {}
