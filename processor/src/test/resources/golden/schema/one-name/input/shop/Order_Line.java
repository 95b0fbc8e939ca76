package shop;

public record Order_Line(String text) {}
