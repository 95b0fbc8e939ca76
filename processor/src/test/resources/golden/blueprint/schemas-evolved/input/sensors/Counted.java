package sensors;

public record Counted(Long count) {}
