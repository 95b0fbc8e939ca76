package sensors;

public enum Level {
    HIGH,
    MEDIUM,
    LOW
}
