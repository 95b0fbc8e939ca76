package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.Recoding;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.JavaValues;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.avro.util.Utf8;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Payment}: bytes, rows and objects of the Avro schema {@code shop.Payment}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class PaymentCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Payment","namespace":"shop","fields":[{"name":"amount","type":["null",\
            "int","string"]},{"name":"memo","type":["string"]},{"name":"parts","type":{"type":"array",\
            "items":["long",{"type":"int","logicalType":"date"}]}}]}""";

    private static final Encoder<Payment> PAYMENT = StructEncoders.bean(
            Payment.class,
            Member.nullable("amount", StructEncoders.recoded(
                    Object.class,
                    Recoding.of(Avro::writeAmount, Avro::readAmountRow, Avro::writeAmountRow, Avro::readAmount),
                    Member.nullable("member0", Values.boxedInt()),
                    Member.nullable("member1", JavaValues.charSequence())), "getAmount", "setAmount"),
            Member.required("memo", StructEncoders.recoded(
                    Object.class,
                    Recoding.of(Avro::writeMemo, Avro::readMemoRow, Avro::writeMemoRow, Avro::readMemo),
                    Member.nullable("member0", JavaValues.charSequence())), "getMemo", "setMemo"),
            Member.required("parts", Values.list(StructEncoders.recoded(
                    Object.class,
                    Recoding.of(Avro::writePartsItem, Avro::readPartsItemRow, Avro::writePartsItemRow, Avro::readPartsItem),
                    Member.nullable("member0", Values.boxedLong()),
                    Member.nullable("member1", Values.date()))), "getParts", "setParts"));

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
            Payment payment = new Payment();
            payment.setAmount(readAmount(in));
            payment.setMemo(readMemo(in));
            payment.setParts(readParts(in));
            return payment;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    readAmountRow(in),
                    readMemoRow(in),
                    readPartsRow(in));
        }

        @Override
        protected void writeObject(Payment payment, AvroWriter out) {
            writeAmount(payment.getAmount(), out);
            writeMemo(required(payment.getMemo(), "Payment.memo"), out);
            writeParts(required(payment.getParts(), "Payment.parts"), out);
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (row.isNullAt(0)) {
                out.writeInt(0);
            } else {
                writeAmountRow(row.getStruct(0, 2), out);
            }
            Rows.require(row, 1, "Payment.memo");
            writeMemoRow(row.getStruct(1, 1), out);
            Rows.require(row, 2, "Payment.parts");
            writePartsRow(row.getArray(2), out);
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Object readAmount(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> in.readInt();
                default -> new Utf8(in.readString());
            };
        }

        private static InternalRow readAmountRow(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> Rows.member(2, 0, in.readInt());
                default -> Rows.member(2, 1, in.readUtf8());
            };
        }

        private static void writeAmount(Object value, AvroWriter out) {
            if (value == null) {
                out.writeInt(0);
            } else if (value instanceof Integer branch) {
                out.writeInt(1);
                out.writeInt(branch);
            } else if (value instanceof CharSequence branch) {
                out.writeInt(2);
                out.writeString(branch);
            } else {
                throw InvalidValueException.noBranch("Payment.amount", value, "int, string");
            }
        }

        private static void writeAmountRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Payment.amount")) {
                case 0 -> {
                    out.writeInt(1);
                    out.writeInt(row.getInt(0));
                }
                default -> {
                    out.writeInt(2);
                    out.writeUtf8(row.getUTF8String(1));
                }
            }
        }

        private static Object readMemo(AvroReader in) {
            return switch (in.readBranch(1)) {
                default -> new Utf8(in.readString());
            };
        }

        private static InternalRow readMemoRow(AvroReader in) {
            return switch (in.readBranch(1)) {
                default -> Rows.member(1, 0, in.readUtf8());
            };
        }

        private static void writeMemo(Object value, AvroWriter out) {
            if (value instanceof CharSequence branch) {
                out.writeInt(0);
                out.writeString(branch);
            } else {
                throw InvalidValueException.noBranch("Payment.memo", value, "string");
            }
        }

        private static void writeMemoRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Payment.memo")) {
                default -> {
                    out.writeInt(0);
                    out.writeUtf8(row.getUTF8String(0));
                }
            }
        }

        private static List<Object> readParts(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(readPartsItem(in));
                }
            }
            return list;
        }

        private static ArrayData readPartsRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(readPartsItemRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeParts(List<Object> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Object item : list) {
                writePartsItem(required(item, "Payment.parts[]"), out);
            }
            out.endBlock();
        }

        private static void writePartsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Payment.parts[]");
                writePartsItemRow(list.getStruct(i, 2), out);
            }
            out.endBlock();
        }

        private static Object readPartsItem(AvroReader in) {
            return switch (in.readBranch(2)) {
                case 0 -> in.readLong();
                default -> Logical.date(in.readInt());
            };
        }

        private static InternalRow readPartsItemRow(AvroReader in) {
            return switch (in.readBranch(2)) {
                case 0 -> Rows.member(2, 0, in.readLong());
                default -> Rows.member(2, 1, in.readInt());
            };
        }

        private static void writePartsItem(Object value, AvroWriter out) {
            if (value instanceof Long branch) {
                out.writeInt(0);
                out.writeLong(branch);
            } else if (value instanceof LocalDate branch) {
                out.writeInt(1);
                out.writeInt(Logical.days(branch));
            } else {
                throw InvalidValueException.noBranch("Payment.parts[]", value, "long, int (date)");
            }
        }

        private static void writePartsItemRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Payment.parts[]")) {
                case 0 -> {
                    out.writeInt(0);
                    out.writeLong(row.getLong(0));
                }
                default -> {
                    out.writeInt(1);
                    out.writeInt(row.getInt(1));
                }
            }
        }
    }
}
