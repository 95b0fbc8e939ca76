package sensors;

public record Timed(Long at) {}
