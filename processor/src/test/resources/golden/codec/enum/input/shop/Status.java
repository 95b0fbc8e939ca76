package shop;

import io.streamlets.annotations.Encoded;

/** How far an order is. */
@Encoded
public enum Status {
    NEW(1),
    PAID(2);

    /** What the shop's tables have for it; no part of the schema. */
    private final int value;

    Status(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
