package sensors;

public enum Mode {
    FAST,
    SLOW
}
