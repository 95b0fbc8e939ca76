package io.streamlets.sandbox.sample;

import io.streamlets.annotations.Encoded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one device has measured. */
@Encoded
public record Reading(
        long number, String src, Instant at, double value, float small, List<Integer> marks, Optional<String> note) {}
