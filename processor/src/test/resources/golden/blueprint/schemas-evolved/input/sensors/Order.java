package sensors;

import java.util.List;

public record Order(List<Item> items) {}
