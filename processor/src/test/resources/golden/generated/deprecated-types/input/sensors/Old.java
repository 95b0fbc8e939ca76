package sensors;

@Deprecated(since = "1")
public record Old(int number) {}
