package shop;

import java.util.List;

public record Category(String name, List<Category> children) {}
