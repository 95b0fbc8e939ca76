package words.data;

public record Word(String text) {}
