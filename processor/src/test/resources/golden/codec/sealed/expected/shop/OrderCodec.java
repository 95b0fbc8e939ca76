package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Converted;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.Recoding;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.JavaValues;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.SqlTimes;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Order}: bytes, rows and objects of the Avro schema {@code shop.Order}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class OrderCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Order","namespace":"shop","fields":[{"name":"payment","type":["null",\
            {"type":"record","name":"Payment_Cash","doc":"In coins and notes.","fields":[{"name":"amount",\
            "type":"long","doc":"what is paid, without change"},{"name":"currency","type":["null","string"],\
            "doc":"of the amount","default":null}]},{"type":"record","name":"Payment_Card",\
            "fields":[{"name":"number","type":["null","string"],"default":null}]}],"default":null},\
            {"name":"deposit","type":["null","Payment_Cash","Payment_Card"],"default":null},{"name":"parts",\
            "type":["null",{"type":"array","items":["null","Payment_Cash","Payment_Card"]}],"default":null},\
            {"name":"number","type":["null",{"type":"bytes","logicalType":"decimal","precision":38,"scale":0}],\
            "default":null},{"name":"day","type":["null",{"type":"int","logicalType":"date"}],"default":null},\
            {"name":"at","type":["null",{"type":"long","logicalType":"timestamp-micros"}],"default":null},\
            {"name":"delay","type":["null",{"type":"long","spark.sql.catalyst.type":"interval day to second"}],\
            "default":null}]}""";

    private static final Encoder<Payment.Cash> CASH = StructEncoders.record(
            Payment.Cash.class,
            Member.required("amount", Values.primitiveLong()),
            Member.nullable("currency", Values.string()));

    private static final Encoder<Payment.Card> CARD = StructEncoders.record(
            Payment.Card.class,
            Member.nullable("number", Values.string()));

    private static final Encoder<Order> ORDER = StructEncoders.record(
            Order.class,
            Member.nullable("payment", StructEncoders.recoded(
                    Payment.class,
                    Recoding.of(Avro::writePayment, Avro::readPaymentRow, Avro::writePaymentRow, Avro::readPayment),
                    Member.nullable("cash", CASH),
                    Member.nullable("card", CARD))),
            Member.nullable("deposit", Values.optional(StructEncoders.recoded(
                    Payment.class,
                    Recoding.of(Avro::writeDeposit, Avro::readDepositRow, Avro::writeDepositRow, Avro::readDeposit),
                    Member.nullable("cash", CASH),
                    Member.nullable("card", CARD)))),
            Member.nullable("parts", Values.listOfNullable(StructEncoders.recoded(
                    Payment.class,
                    Recoding.of(Avro::writePartsItem, Avro::readPartsItemRow, Avro::writePartsItemRow, Avro::readPartsItem),
                    Member.nullable("cash", CASH),
                    Member.nullable("card", CARD)))),
            Member.nullable("number", JavaValues.bigInteger()),
            Member.nullable("day", JavaValues.sqlDate()),
            Member.nullable("at", JavaValues.sqlTimestamp()),
            Member.nullable("delay", JavaValues.duration()));

    private static final Codec<Order> CODEC = new Avro();

    private OrderCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Order> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Order}.
     */
    public static Encoder<Order> encoder() {
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
    public static Column toBytes(Column order) {
        return CodecColumns.toBytes(CODEC, order);
    }

    /**
     * Reads a record.
     */
    public static Order read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Order order) {
        return CODEC.write(order);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Order> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Order.class, SCHEMA, ORDER);
        }

        @Override
        protected Order readObject(AvroReader in) {
            return new Order(
                    readPayment(in),
                    Optional.ofNullable(readDeposit(in)),
                    in.readNull(0) ? null : readParts(in),
                    in.readNull(0) ? null : Converted.bigInteger(Logical.decimal(in.readBytes(), 38, 0)),
                    in.readNull(0) ? null : SqlTimes.date(in.readInt()),
                    in.readNull(0) ? null : SqlTimes.timestamp(in.readLong()),
                    in.readNull(0) ? null : Converted.duration(in.readLong()));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    readPaymentRow(in),
                    readDepositRow(in),
                    in.readNull(0) ? null : readPartsRow(in),
                    in.readNull(0) ? null : Logical.rowDecimal(in.readBytes(), 38, 0),
                    in.readNull(0) ? null : SqlTimes.days(in.readInt()),
                    in.readNull(0) ? null : SqlTimes.micros(in.readLong()),
                    in.readNull(0) ? null : in.readLong());
        }

        @Override
        protected void writeObject(Order order, AvroWriter out) {
            writePayment(order.payment(), out);
            writeDeposit(required(order.deposit(), "Order.deposit").orElse(null), out);
            if (out.writePresent(order.parts() != null, 0)) {
                writeParts(order.parts(), out);
            }
            if (out.writePresent(order.number() != null, 0)) {
                out.writeBytes(Logical.unscaled(Converted.decimal(order.number()), 38, 0));
            }
            if (out.writePresent(order.day() != null, 0)) {
                out.writeInt(SqlTimes.days(order.day()));
            }
            if (out.writePresent(order.at() != null, 0)) {
                out.writeLong(SqlTimes.micros(order.at()));
            }
            if (out.writePresent(order.delay() != null, 0)) {
                out.writeLong(Converted.micros(order.delay()));
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (row.isNullAt(0)) {
                out.writeInt(0);
            } else {
                writePaymentRow(row.getStruct(0, 2), out);
            }
            if (row.isNullAt(1)) {
                out.writeInt(0);
            } else {
                writeDepositRow(row.getStruct(1, 2), out);
            }
            if (out.writePresent(!row.isNullAt(2), 0)) {
                writePartsRow(row.getArray(2), out);
            }
            if (out.writePresent(!row.isNullAt(3), 0)) {
                out.writeBytes(Logical.unscaled(row.getDecimal(3, 38, 0), 38, 0));
            }
            if (out.writePresent(!row.isNullAt(4), 0)) {
                out.writeInt(SqlTimes.days(row.getInt(4)));
            }
            if (out.writePresent(!row.isNullAt(5), 0)) {
                out.writeLong(SqlTimes.micros(row.getLong(5)));
            }
            if (out.writePresent(!row.isNullAt(6), 0)) {
                out.writeLong(row.getLong(6));
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Payment readPayment(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> readCash(in);
                default -> readCard(in);
            };
        }

        private static InternalRow readPaymentRow(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> Rows.member(2, 0, readCashRow(in));
                default -> Rows.member(2, 1, readCardRow(in));
            };
        }

        private static void writePayment(Payment value, AvroWriter out) {
            if (value == null) {
                out.writeInt(0);
            } else if (value instanceof Payment.Cash branch) {
                out.writeInt(1);
                writeCash(branch, out);
            } else if (value instanceof Payment.Card branch) {
                out.writeInt(2);
                writeCard(branch, out);
            } else {
                throw InvalidValueException.noBranch("Order.payment", value, "shop.Payment.Cash, shop.Payment.Card");
            }
        }

        private static void writePaymentRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Order.payment")) {
                case 0 -> {
                    out.writeInt(1);
                    writeCashRow(row.getStruct(0, 2), out);
                }
                default -> {
                    out.writeInt(2);
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

        private static Payment readDeposit(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> readCash(in);
                default -> readCard(in);
            };
        }

        private static InternalRow readDepositRow(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> Rows.member(2, 0, readCashRow(in));
                default -> Rows.member(2, 1, readCardRow(in));
            };
        }

        private static void writeDeposit(Payment value, AvroWriter out) {
            if (value == null) {
                out.writeInt(0);
            } else if (value instanceof Payment.Cash branch) {
                out.writeInt(1);
                writeCash(branch, out);
            } else if (value instanceof Payment.Card branch) {
                out.writeInt(2);
                writeCard(branch, out);
            } else {
                throw InvalidValueException.noBranch("Order.deposit", value, "shop.Payment.Cash, shop.Payment.Card");
            }
        }

        private static void writeDepositRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Order.deposit")) {
                case 0 -> {
                    out.writeInt(1);
                    writeCashRow(row.getStruct(0, 2), out);
                }
                default -> {
                    out.writeInt(2);
                    writeCardRow(row.getStruct(1, 1), out);
                }
            }
        }

        private static List<Payment> readParts(AvroReader in) {
            List<Payment> list = new ArrayList<>();
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

        private static void writeParts(List<Payment> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Payment item : list) {
                writePartsItem(item, out);
            }
            out.endBlock();
        }

        private static void writePartsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (list.isNullAt(i)) {
                    out.writeInt(0);
                } else {
                    writePartsItemRow(list.getStruct(i, 2), out);
                }
            }
            out.endBlock();
        }

        private static Payment readPartsItem(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> readCash(in);
                default -> readCard(in);
            };
        }

        private static InternalRow readPartsItemRow(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 0 -> null;
                case 1 -> Rows.member(2, 0, readCashRow(in));
                default -> Rows.member(2, 1, readCardRow(in));
            };
        }

        private static void writePartsItem(Payment value, AvroWriter out) {
            if (value == null) {
                out.writeInt(0);
            } else if (value instanceof Payment.Cash branch) {
                out.writeInt(1);
                writeCash(branch, out);
            } else if (value instanceof Payment.Card branch) {
                out.writeInt(2);
                writeCard(branch, out);
            } else {
                throw InvalidValueException.noBranch("Order.parts[]", value, "shop.Payment.Cash, shop.Payment.Card");
            }
        }

        private static void writePartsItemRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Order.parts[]")) {
                case 0 -> {
                    out.writeInt(1);
                    writeCashRow(row.getStruct(0, 2), out);
                }
                default -> {
                    out.writeInt(2);
                    writeCardRow(row.getStruct(1, 1), out);
                }
            }
        }
    }
}
