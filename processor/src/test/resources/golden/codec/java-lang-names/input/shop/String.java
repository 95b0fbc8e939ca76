package shop;

public record String(int length) {}
