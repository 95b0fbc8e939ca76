package shop;

import io.streamlets.annotations.Encoded;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Encoded
public record Order(
        long id,
        Currency currency,
        char code,
        Character letter,
        Object anything,
        Map<Double, String> names,
        List<String>[][] matrix,
        List<String>[] lists,
        Optional<Optional<String>> note,
        List<?> some,
        Runnable task,
        Thread.State state,
        List<Line> lines) {}
