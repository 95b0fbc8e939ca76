package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded(depth = 2)
public record Category(Category parent, String name, List<Category> children) {}
