package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded(depth = 2)
public record Category(Category parent, String name, List<Category> children, Category[] siblings) {
    public Category(String parent, String name, List<Category> children, Category[] siblings) {
        this(new Category((Category) null, parent, List.of(), null), name, children, siblings);
    }
}
