package sensors;

public record Point(double x, double y) {}
