package io.streamlets.benchmarks.latency;

/**
 * A record that is sent on.
 *
 * @param key one of few
 * @param sent its number, or how many of its key there have been
 */
public record Ping(String key, long sent) {}
