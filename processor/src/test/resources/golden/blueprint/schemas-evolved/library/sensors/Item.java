package sensors;

public record Item(String name, String price) {}
