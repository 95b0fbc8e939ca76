package sensors;

public record Typed(String value, String unit) {}
