package sensors;

public record Plain(String src, int unit) {}
