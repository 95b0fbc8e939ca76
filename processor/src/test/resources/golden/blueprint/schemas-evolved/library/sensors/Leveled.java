package sensors;

public record Leveled(Level LEVEL) {}
