package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded
public record Holder(List<Hidden> hidden, Outer.Color color) {}
