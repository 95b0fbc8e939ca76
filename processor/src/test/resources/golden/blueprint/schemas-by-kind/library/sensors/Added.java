package sensors;

public record Added(String src) {}
