package sensors;

public record OutputMode(String name) {}
