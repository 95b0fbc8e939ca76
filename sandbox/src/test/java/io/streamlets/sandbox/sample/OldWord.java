package io.streamlets.sandbox.sample;

import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import org.apache.spark.sql.catalyst.InternalRow;

/** A word as an older version of {@link Word} had it: other fields in another order, and a narrower number. */
public record OldWord(String text, String language, int number) {
    private static final String SCHEMA =
            "{\"type\":\"record\",\"name\":\"Word\",\"namespace\":\"io.streamlets.sandbox.sample\","
                    + "\"fields\":[{\"name\":\"text\",\"type\":\"string\"},{\"name\":\"language\",\"type\":\"string\"},"
                    + "{\"name\":\"number\",\"type\":\"int\"}]}";

    private static final Codec<OldWord> CODEC = new Avro();

    /** Its codec, as the processor would write it. */
    public static Codec<OldWord> codec() {
        return CODEC;
    }

    private static final class Avro extends AvroCodec<OldWord> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(
                    OldWord.class,
                    SCHEMA,
                    StructEncoders.record(
                            OldWord.class,
                            Member.required("text", Values.string()),
                            Member.required("language", Values.string()),
                            Member.required("number", Values.primitiveInt())));
        }

        @Override
        protected OldWord readObject(AvroReader in) {
            return new OldWord(in.readString(), in.readString(), in.readInt());
        }

        @Override
        protected void writeObject(OldWord data, AvroWriter out) {
            out.writeString(required(data.text(), "Word.text"));
            out.writeString(required(data.language(), "Word.language"));
            out.writeInt(data.number());
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(in.readUtf8(), in.readUtf8(), in.readInt());
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Word.text");
            out.writeUtf8(row.getUTF8String(0));
            Rows.require(row, 1, "Word.language");
            out.writeUtf8(row.getUTF8String(1));
            Rows.require(row, 2, "Word.number");
            out.writeInt(row.getInt(2));
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
