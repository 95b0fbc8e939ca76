package sensors;

public record NewName(String src) {}
