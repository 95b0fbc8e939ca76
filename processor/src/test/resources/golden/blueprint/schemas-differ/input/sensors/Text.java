package sensors;

public record Text(String src, String gauge, String value) {}
