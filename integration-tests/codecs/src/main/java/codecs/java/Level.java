package codecs.java;

/** An enum as a member. */
public enum Level {
    LOW,
    MIDDLE,
    HIGH
}
