package sensors;

@Deprecated(since = "1")
public enum Level {
    LOW,
    HIGH
}
