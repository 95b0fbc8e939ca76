package words.data;

public record WordCount(String text, long count) {}
