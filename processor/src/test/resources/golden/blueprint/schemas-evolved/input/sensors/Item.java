package sensors;

public record Item(String price) {}
