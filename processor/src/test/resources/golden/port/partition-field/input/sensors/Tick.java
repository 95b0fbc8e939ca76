package sensors;

public record Tick() {}
