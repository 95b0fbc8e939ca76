package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;
import java.util.Map;

@Encoded(depth = 3)
public record Category(Category parent, String name, List<Category> children, Map<String, Category> related) {}
