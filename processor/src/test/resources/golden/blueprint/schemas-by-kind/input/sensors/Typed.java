package sensors;

public record Typed(double value) {}
