package sensors;

public record Leveled(Level level) {}
