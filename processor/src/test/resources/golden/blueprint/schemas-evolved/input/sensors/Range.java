package sensors;

public record Range(long high) {}
