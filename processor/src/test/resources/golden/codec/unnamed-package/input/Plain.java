import io.streamlets.annotations.Encoded;

@Encoded
public record Plain(int value) {}
