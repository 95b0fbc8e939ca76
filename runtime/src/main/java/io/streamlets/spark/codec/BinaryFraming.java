package io.streamlets.spark.codec;

/** Bare Avro binary: nothing around the record, so that all writers must have one schema. */
record BinaryFraming(Resolution resolution) implements Framing {
    private static final byte[] NOTHING = {};

    /** The bytes of {@link Codec#write}. */
    static final Framing OWN = new BinaryFraming(Resolution.NONE);

    @Override
    public byte[] header() {
        return NOTHING;
    }

    @Override
    public AvroReader open(byte[] bytes) {
        return resolution.open(bytes, 0);
    }
}
