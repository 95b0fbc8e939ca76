package sensors;

import io.streamlets.annotations.Encoded;

@Encoded
public record Pair(Reading left, Reading right) {}
