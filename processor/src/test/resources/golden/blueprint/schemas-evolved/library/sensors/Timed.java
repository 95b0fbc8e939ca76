package sensors;

public record Timed(long at) {}
