package sensors;

public enum Level {
    LOW,
    HIGH
}
