package shop;

import io.streamlets.annotations.Encoded;
import java.util.Map;

@Encoded
public record Order(Map<Hidden, Long> hidden, Map<Nothing, Long> nothing) {

    enum Hidden {
        ONE
    }

    public enum Nothing {}
}
