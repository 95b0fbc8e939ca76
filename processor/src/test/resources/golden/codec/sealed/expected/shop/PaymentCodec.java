package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.Recoding;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Codec of {@link Payment}: bytes, rows and objects of the Avro schema {@code shop.Payment}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class PaymentCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Payment","namespace":"shop","doc":"How an order is paid.",\
            "fields":[{"name":"value","type":[{"type":"record","name":"Payment_Cash",\
            "doc":"In coins and notes.","fields":[{"name":"amount","type":"long","doc":"what is paid,\
             without change"},{"name":"currency","type":["null","string"],"doc":"of the amount",\
            "default":null}]},{"type":"record","name":"Payment_Card","fields":[{"name":"number","type":["null",\
            "string"],"default":null}]}]}]}""";

    private static final Encoder<Payment.Cash> CASH = StructEncoders.record(
            Payment.Cash.class,
            Member.required("amount", Values.primitiveLong()),
            Member.nullable("currency", Values.string()));

    private static final Encoder<Payment.Card> CARD = StructEncoders.record(
            Payment.Card.class,
            Member.nullable("number", Values.string()));

    private static final Encoder<Payment> PAYMENT = StructEncoders.value(
            Payment.class,
            Member.required("value", StructEncoders.recoded(
                    Payment.class,
                    Recoding.of(Avro::writeValue, Avro::readValueRow, Avro::writeValueRow, Avro::readValue),
                    Member.nullable("cash", CASH),
                    Member.nullable("card", CARD))));

    private static final Codec<Payment> CODEC = new Avro();

    private PaymentCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Payment> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Payment}.
     */
    public static Encoder<Payment> encoder() {
        return CODEC.encoder();
    }

    /**
     * The record in a binary column, as a struct.
     */
    public static Column fromBytes(Column bytes) {
        return CodecColumns.fromBytes(CODEC, bytes);
    }

    /**
     * The bytes of the record in a struct column.
     */
    public static Column toBytes(Column payment) {
        return CodecColumns.toBytes(CODEC, payment);
    }

    /**
     * Reads a record.
     */
    public static Payment read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Payment payment) {
        return CODEC.write(payment);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Payment> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Payment.class, SCHEMA, PAYMENT);
        }

        @Override
        protected Payment readObject(AvroReader in) {
            return readValue(in);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(readValueRow(in));
        }

        @Override
        protected void writeObject(Payment payment, AvroWriter out) {
            writeValue(payment, out);
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Payment.value");
            writeValueRow(row.getStruct(0, 2), out);
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Payment readValue(AvroReader in) {
            return switch (in.readBranch(2)) {
                case 0 -> readCash(in);
                default -> readCard(in);
            };
        }

        private static InternalRow readValueRow(AvroReader in) {
            return switch (in.readBranch(2)) {
                case 0 -> Rows.member(2, 0, readCashRow(in));
                default -> Rows.member(2, 1, readCardRow(in));
            };
        }

        private static void writeValue(Payment value, AvroWriter out) {
            if (value instanceof Payment.Cash branch) {
                out.writeInt(0);
                writeCash(branch, out);
            } else if (value instanceof Payment.Card branch) {
                out.writeInt(1);
                writeCard(branch, out);
            } else {
                throw InvalidValueException.noBranch("Payment.value", value, "shop.Payment.Cash, shop.Payment.Card");
            }
        }

        private static void writeValueRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Payment.value")) {
                case 0 -> {
                    out.writeInt(0);
                    writeCashRow(row.getStruct(0, 2), out);
                }
                default -> {
                    out.writeInt(1);
                    writeCardRow(row.getStruct(1, 1), out);
                }
            }
        }

        private static Payment.Cash readCash(AvroReader in) {
            return new Payment.Cash(in.readLong(), in.readNull(0) ? null : in.readString());
        }

        private static InternalRow readCashRow(AvroReader in) {
            return Rows.of(in.readLong(), in.readNull(0) ? null : in.readUtf8());
        }

        private static void writeCash(Payment.Cash cash, AvroWriter out) {
            out.writeLong(cash.amount());
            if (out.writePresent(cash.currency() != null, 0)) {
                out.writeString(cash.currency());
            }
        }

        private static void writeCashRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Cash.amount");
            out.writeLong(row.getLong(0));
            if (out.writePresent(!row.isNullAt(1), 0)) {
                out.writeUtf8(row.getUTF8String(1));
            }
        }

        private static Payment.Card readCard(AvroReader in) {
            return new Payment.Card(in.readNull(0) ? null : in.readString());
        }

        private static InternalRow readCardRow(AvroReader in) {
            return Rows.of(in.readNull(0) ? null : in.readUtf8());
        }

        private static void writeCard(Payment.Card card, AvroWriter out) {
            if (out.writePresent(card.number() != null, 0)) {
                out.writeString(card.number());
            }
        }

        private static void writeCardRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeUtf8(row.getUTF8String(0));
            }
        }
    }
}
