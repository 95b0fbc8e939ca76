package sensors;

public record Counted(Integer count) {}
