package sensors;

public record Added(String unit, String src) {}
