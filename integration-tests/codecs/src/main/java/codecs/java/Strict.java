package codecs.java;

import io.streamlets.annotations.Encoded;
import java.time.DateTimeException;
import java.util.Objects;

/** Its constructor takes not all that its schema allows. */
@Encoded
public record Strict(String fault) {
    public Strict {
        switch (Objects.requireNonNull(fault, "a fault")) {
            case "argument" -> throw new IllegalArgumentException("an argument");
            case "state" -> throw new IllegalStateException("a state");
            case "time" -> throw new DateTimeException("a time");
            case "number" -> throw new ArithmeticException("a number");
            default -> {}
        }
    }
}
