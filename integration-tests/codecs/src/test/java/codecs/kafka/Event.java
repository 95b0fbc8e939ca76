package codecs.kafka;

import java.time.Instant;

/** Something at a time, which may be one that no row and no record can hold. */
public record Event(String name, Instant at) {}
