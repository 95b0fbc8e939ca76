package io.streamlets.testkit;

import io.streamlets.spark.catalyst.Member;
import io.streamlets.spark.catalyst.Rows;
import io.streamlets.spark.catalyst.StructEncoders;
import io.streamlets.spark.catalyst.Values;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.sql.catalyst.InternalRow;

/** Codec of {@link Word}, as the processor would write it. */
public final class WordCodec {
    private static final String SCHEMA =
            "{\"type\":\"record\",\"name\":\"Word\",\"namespace\":\"io.streamlets.testkit\","
                    + "\"fields\":[{\"name\":\"number\",\"type\":\"long\"},{\"name\":\"text\",\"type\":\"string\"}]}";

    private static final Codec<Word> CODEC = new Avro();

    private WordCodec() {}

    /** The codec itself. */
    public static Codec<Word> codec() {
        return CODEC;
    }

    private static final class Avro extends AvroCodec<Word> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(
                    Word.class,
                    SCHEMA,
                    StructEncoders.record(
                            Word.class,
                            Member.required("number", Values.primitiveLong()),
                            Member.required("text", Values.string())));
        }

        @Override
        protected Word readObject(AvroReader in) {
            return new Word(in.readLong(), in.readString());
        }

        @Override
        protected void writeObject(Word data, AvroWriter out) {
            out.writeLong(data.number());
            out.writeString(required(data.text(), "Word.text"));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(in.readLong(), in.readUtf8());
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Word.number");
            out.writeLong(row.getLong(0));
            Rows.require(row, 1, "Word.text");
            out.writeUtf8(row.getUTF8String(1));
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
