package sensors;

public record Item(String name, double price) {}
