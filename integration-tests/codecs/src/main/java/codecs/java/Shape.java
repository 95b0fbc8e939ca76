package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;

/** One of several records, two of them permitted by an interface between. */
@Encoded
public sealed interface Shape {
    record Circle(double radius, Integer color) implements Shape {}

    record Nothing() implements Shape {}

    sealed interface Polygon extends Shape permits Square, Path {}

    record Square(float side) implements Polygon {}

    record Path(List<Point> points, Shape.Square box) implements Polygon {}

    record Point(int x, int y) {}
}
