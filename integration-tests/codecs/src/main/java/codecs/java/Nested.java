package codecs.java;

import io.streamlets.annotations.Encoded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nested containers, records and beans. */
@Encoded
public record Nested(
        List<String> texts,
        List<List<Integer>> matrix,
        Set<Level> levels,
        Set<String> tags,
        Map<String, Double> scores,
        Map<String, List<Instant>> times,
        Optional<String> note,
        Optional<Integer> number,
        Optional<Point> corner,
        List<Optional<String>> notes,
        Point origin,
        List<Point> points,
        Map<String, Point> places,
        Person owner,
        List<Person> guests) {

    /** A record within a record: its schema is named {@code codecs.java.Nested_Point}. */
    public record Point(double x, double y, String label) {}
}
