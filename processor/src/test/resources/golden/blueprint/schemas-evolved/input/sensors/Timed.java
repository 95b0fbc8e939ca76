package sensors;

public record Timed(double at) {}
