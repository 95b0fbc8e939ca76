package io.streamlets.spark.registry;

/** Says which limit something in a registry exceeds, such as "more than 2 MiB". */
final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String what) {
        super(what);
    }
}
