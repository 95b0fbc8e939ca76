package sensors;

public record OldName(String src) {}
