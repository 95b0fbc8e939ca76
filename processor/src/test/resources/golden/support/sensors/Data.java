package sensors;

public record Data(String src, String gauge, double value) {}
