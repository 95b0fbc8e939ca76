package io.streamlets.sandbox;

/** Why a run that did not fail has ended. */
enum RunEnd {
    INTERRUPTED("interrupted"),
    COMPLETED("all streamlets have done their work"),
    IDLE("nothing flows any more");

    private final String reason;

    RunEnd(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
