package sensors;

import java.time.Instant;

public record Timed(Instant at) {}
