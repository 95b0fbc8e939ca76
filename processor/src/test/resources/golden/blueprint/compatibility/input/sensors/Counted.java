package sensors;

public record Counted(int count) {}
