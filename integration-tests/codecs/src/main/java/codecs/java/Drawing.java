package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Encoded
@SuppressWarnings("ArrayRecordComponent") // The record compares its array by content.
public record Drawing(
        String name,
        Shape main,
        List<Shape> shapes,
        Map<String, Shape> named,
        Optional<Shape> background,
        Shape[] frames,
        Shape.Circle circle) {

    // Arrays are equal by their items.
    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing same && plain(this).equals(plain(same));
    }

    @Override
    public int hashCode() {
        return plain(this).hashCode();
    }

    private static List<Object> plain(Drawing drawing) {
        return java.util.Arrays.asList(
                drawing.name,
                drawing.main,
                drawing.shapes,
                drawing.named,
                drawing.background,
                drawing.frames == null ? null : java.util.Arrays.asList(drawing.frames),
                drawing.circle);
    }
}
