package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded
public record Category(String name, List<Category> children) {}
