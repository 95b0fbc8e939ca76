package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded(depth = 1)
public record Category(String name, List<Category> children) {}
