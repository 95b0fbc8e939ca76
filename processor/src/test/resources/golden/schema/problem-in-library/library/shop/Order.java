package shop;

import java.util.Locale;

public record Order(long id, Locale language) {}
