package sensors;

public record Range(int low, float high, boolean strict) {}
