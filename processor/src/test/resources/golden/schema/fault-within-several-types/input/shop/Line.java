package shop;

public record Line(String article, char size) {}
