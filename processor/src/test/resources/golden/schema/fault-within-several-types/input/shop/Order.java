package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded
public record Order(long id, List<Line> lines, Line gift) {}
