package sensors;

public record Agg(String src, String gauge, double mean) {}
