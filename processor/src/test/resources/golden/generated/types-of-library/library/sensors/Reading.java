package sensors;

public record Reading(String src, double value) {}
