package sensors;

public record Range(int low, int high) {}
