package shop;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.codec.protobuf.ProtobufCodec;
import io.streamlets.spark.codec.protobuf.ProtobufEnum;
import io.streamlets.spark.codec.protobuf.ProtobufReader;
import io.streamlets.spark.codec.protobuf.ProtobufTime;
import io.streamlets.spark.codec.protobuf.ProtobufWriter;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Codec of {@link Order}: bytes, rows and objects of the Protobuf message {@code shop.Order}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class OrderCodec {
    private static final String SCHEMA = """
            Cv8BCh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29u\
            ZHMYASABKANSB3NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zQoUBChNjb20uZ29vZ2xlLnByb3RvYnVmQg5UaW1lc3RhbXBQ\
            cm90b1ABWjJnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi90aW1lc3RhbXBwYvgBAaICA0dQQqoCHkdvb2ds\
            ZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zCo4BChBzaG9wL21vbmV5LnByb3RvEgRzaG9wInQKBU1vbmV5Eg0KBXVu\
            aXRzGAEgAigSEisKCGN1cnJlbmN5GAIgASgOMhQuc2hvcC5Nb25leS5DdXJyZW5jeToDRVVSEhEKCXNpZ25hdHVyZRgDIAEoDCIc\
            CghDdXJyZW5jeRIHCgNFVVIQARIHCgNDSEYQAgqhBAoQc2hvcC9vcmRlci5wcm90bxIEc2hvcBofZ29vZ2xlL3Byb3RvYnVmL3Rp\
            bWVzdGFtcC5wcm90bxoQc2hvcC9tb25leS5wcm90byLHAwoFT3JkZXISCgoCaWQYASABKAMSEAoIY3VzdG9tZXIYAiABKAkSEQoE\
            bm90ZRgDIAEoCUgBiAEBEiAKBXN0YXRlGAQgASgOMhEuc2hvcC5PcmRlci5TdGF0ZRIfCgVsaW5lcxgFIAMoCzIQLnNob3AuT3Jk\
            ZXIuTGluZRItCglkaXNjb3VudHMYBiADKAsyGi5zaG9wLk9yZGVyLkRpc2NvdW50c0VudHJ5EioKBnBsYWNlZBgHIAEoCzIaLmdv\
            b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXASDwoHd2VpZ2h0cxgIIAMoARIOCgRjYXJkGAkgASgJSAASGwoEY2FzaBgKIAEoCzILLnNo\
            b3AuTW9uZXlIABo9Cg5EaXNjb3VudHNFbnRyeRILCgNrZXkYASABKAkSGgoFdmFsdWUYAiABKAsyCy5zaG9wLk1vbmV5OgI4ARpC\
            CgRMaW5lEg8KB2FydGljbGUYASABKAkSDQoFY291bnQYAiABKA0SGgoFcHJpY2UYAyABKAsyCy5zaG9wLk1vbmV5IhoKBVN0YXRl\
            EgcKA05FVxAAEggKBFNFTlQQAUIJCgdwYXltZW50QgcKBV9ub3RlQgJQAWIGcHJvdG8z""";

    private static final ProtobufEnum STATE = ProtobufEnum.open("shop.Order.State")
            .with("NEW", 0)
            .with("SENT", 1);

    private static final ProtobufEnum CURRENCY = ProtobufEnum.closed("shop.Money.Currency")
            .with("EUR", 1)
            .with("CHF", 2);

    private static final Encoder<MoneyOuterClass.Money> MONEY = StructEncoders.shown(
            MoneyOuterClass.Money.class,
            MoneyColumns.class,
            MoneyColumns::new,
            MoneyColumns::message,
            Member.required("units", Values.primitiveLong(), "getUnits", "setUnits"),
            Member.nullable("currency", Values.string(), "getCurrency", "setCurrency"),
            Member.nullable("signature", Values.bytes(), "getSignature", "setSignature"));

    private static final Encoder<Order.Line> LINE = StructEncoders.shown(
            Order.Line.class,
            LineColumns.class,
            LineColumns::new,
            LineColumns::message,
            Member.required("article", Values.string(), "getArticle", "setArticle"),
            Member.required("count", Values.primitiveInt(), "getCount", "setCount"),
            Member.nullable("price", MONEY, "getPrice", "setPrice"));

    private static final Encoder<Order> ORDER = StructEncoders.shown(
            Order.class,
            OrderColumns.class,
            OrderColumns::new,
            OrderColumns::message,
            Member.required("id", Values.primitiveLong(), "getId", "setId"),
            Member.required("customer", Values.string(), "getCustomer", "setCustomer"),
            Member.nullable("note", Values.string(), "getNote", "setNote"),
            Member.required("state", Values.string(), "getState", "setState"),
            Member.required("lines", Values.list(LINE), "getLines", "setLines"),
            Member.required("discounts", Values.map(Values.string(), MONEY), "getDiscounts", "setDiscounts"),
            Member.nullable("placed", Values.instant(), "getPlaced", "setPlaced"),
            Member.required("weights", Values.list(Values.boxedDouble()), "getWeights", "setWeights"),
            Member.nullable("card", Values.string(), "getCard", "setCard"),
            Member.nullable("cash", MONEY, "getCash", "setCash"));

    private static final Codec<Order> CODEC = new Protobuf();

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
    private static final class Protobuf extends ProtobufCodec<Order> {
        private static final long serialVersionUID = 1L;

        Protobuf() {
            super(Order.class, "shop.Order", SCHEMA, Order.parser(), ORDER);
        }

        @Override
        protected InternalRow readRow(ProtobufReader in) {
            Object[] fields = new Object[10];
            mergeOrder(fields, in, 0);
            return rowOfOrder(fields, in);
        }

        @Override
        protected void writeRow(InternalRow row, ProtobufWriter out) {
            writeOrder(row, out);
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static void mergeMoney(Object[] money, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 8 -> money[0] = in.readSInt64();
                    case 16 -> CURRENCY.read(in, money, 1);
                    case 26 -> money[2] = in.readBytes();
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfMoney(Object[] money, ProtobufReader in) {
            return Rows.of(
                            in.required(money[0], "Money.units"),
                            money[1],
                            money[2]);
        }

        private static void writeMoney(InternalRow money, ProtobufWriter out) {
            Rows.require(money, 0, "Money.units");
            out.writeTag(8);
            out.writeSInt64(money.getLong(0));
            if (!money.isNullAt(1)) {
                out.writeTag(16);
                out.writeEnum(CURRENCY.number(money.getUTF8String(1), "Money.currency"));
            }
            if (!money.isNullAt(2)) {
                out.writeTag(26);
                out.writeBytes(money.getBinary(2));
            }
        }

        private static void mergeLine(Object[] line, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 10 -> line[0] = in.readText();
                    case 16 -> line[1] = in.readUInt32();
                    case 26 -> line[2] = in.readMessage(line[2], 3, Protobuf::mergeMoney);
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfLine(Object[] line, ProtobufReader in) {
            return Rows.of(
                            ProtobufReader.given(line[0], UTF8String.EMPTY_UTF8),
                            ProtobufReader.given(line[1], 0),
                            line[2] == null ? null : rowOfMoney((Object[]) line[2], in));
        }

        private static void writeLine(InternalRow line, ProtobufWriter out) {
            Rows.require(line, 0, "Line.article");
            if (line.getUTF8String(0).numBytes() > 0) {
                out.writeTag(10);
                out.writeText(line.getUTF8String(0), "Line.article");
            }
            Rows.require(line, 1, "Line.count");
            if (line.getInt(1) != 0) {
                out.writeTag(16);
                out.writeUInt32(line.getInt(1));
            }
            if (!line.isNullAt(2)) {
                out.writeMessage(26, line.getStruct(2, 3), 0, Protobuf::writeMoney);
            }
        }

        private static void mergeOrder(Object[] order, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 8 -> order[0] = in.readInt64();
                    case 18 -> order[1] = in.readText();
                    case 26 -> order[2] = in.readText();
                    case 32 -> order[3] = STATE.text(in.readEnum());
                    case 42 -> ProtobufReader.list(order, 4).add(rowOfLine(in.readMessage(null, 3, Protobuf::mergeLine), in));
                    case 50 -> {
                        Object[] entry = in.readMessage(null, 2, Protobuf::mergeOrderDiscountsEntry);
                        ProtobufReader.entries(order, 5).add(ProtobufReader.given(entry[0], UTF8String.EMPTY_UTF8), ProtobufReader.given(entry[1], new Object[3]));
                    }
                    case 58 -> order[6] = in.readTimestamp(order[6], 0);
                    case 65 -> ProtobufReader.list(order, 7).add(in.readDouble());
                    case 66 -> in.readPacked(ProtobufReader.list(order, 7), ProtobufReader::readDouble);
                    case 74 -> {
                        ProtobufReader.clearOthers(order, 8, 8, 9);
                        order[8] = in.readText();
                    }
                    case 82 -> {
                        ProtobufReader.clearOthers(order, 9, 8, 9);
                        order[9] = in.readMessage(order[9], 3, Protobuf::mergeMoney);
                    }
                    default -> in.skip(tag);
                }
            }
        }

        private static void mergeOrderDiscountsEntry(Object[] entry, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 10 -> entry[0] = in.readText();
                    case 18 -> entry[1] = in.readMessage(entry[1], 3, Protobuf::mergeMoney);
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfOrder(Object[] order, ProtobufReader in) {
            return Rows.of(
                            ProtobufReader.given(order[0], 0L),
                            ProtobufReader.given(order[1], UTF8String.EMPTY_UTF8),
                            order[2],
                            ProtobufReader.given(order[3], STATE.text(0)),
                            ProtobufReader.array(order, 4),
                            ProtobufReader.map(order, 5, each -> rowOfMoney((Object[]) each, in)),
                            order[6] == null ? null : ProtobufTime.micros(ProtobufReader.built(Timestamp.class, order[6]), "Order.placed"),
                            ProtobufReader.array(order, 7),
                            order[8],
                            order[9] == null ? null : rowOfMoney((Object[]) order[9], in));
        }

        private static void writeOrder(InternalRow order, ProtobufWriter out) {
            ProtobufWriter.requireOne(order, "Order.payment", 8, 9);
            Rows.require(order, 0, "Order.id");
            if (order.getLong(0) != 0) {
                out.writeTag(8);
                out.writeInt64(order.getLong(0));
            }
            Rows.require(order, 1, "Order.customer");
            if (order.getUTF8String(1).numBytes() > 0) {
                out.writeTag(18);
                out.writeText(order.getUTF8String(1), "Order.customer");
            }
            if (!order.isNullAt(2)) {
                out.writeTag(26);
                out.writeText(order.getUTF8String(2), "Order.note");
            }
            Rows.require(order, 3, "Order.state");
            if (STATE.number(order.getUTF8String(3), "Order.state") != 0) {
                out.writeTag(32);
                out.writeEnum(STATE.number(order.getUTF8String(3), "Order.state"));
            }
            Rows.require(order, 4, "Order.lines");
            writeOrderLinesItems(order.getArray(4), out);
            Rows.require(order, 5, "Order.discounts");
            writeOrderDiscountsEntries(order.getMap(5), out);
            if (!order.isNullAt(6)) {
                ProtobufTime.writeTimestamp(58, order.getLong(6), 0, out);
            }
            Rows.require(order, 7, "Order.weights");
            writeOrderWeightsItems(order.getArray(7), out);
            if (!order.isNullAt(8)) {
                out.writeTag(74);
                out.writeText(order.getUTF8String(8), "Order.card");
            }
            if (!order.isNullAt(9)) {
                out.writeMessage(82, order.getStruct(9, 3), 0, Protobuf::writeMoney);
            }
        }

        private static void writeOrderLinesItems(ArrayData items, ProtobufWriter out) {
            for (int i = 0; i < items.numElements(); i++) {
                Rows.require(items, i, "Order.lines[]");
                out.writeMessage(42, items.getStruct(i, 3), 0, Protobuf::writeLine);
            }
        }

        private static void writeOrderDiscountsEntries(MapData map, ProtobufWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData items = map.valueArray();
            for (int i = 0; i < map.numElements(); i++) {
                Rows.require(items, i, "Order.discounts{}");
                out.writeTag(50);
                int start = out.begin();
                out.writeTag(10);
                out.writeText(keys.getUTF8String(i), "Order.discounts{}");
                out.writeMessage(18, items.getStruct(i, 3), 0, Protobuf::writeMoney);
                out.end(start);
            }
        }

        private static void writeOrderWeightsItems(ArrayData items, ProtobufWriter out) {
            if (items.numElements() == 0) {
                return;
            }
            out.writeTag(66);
            int start = out.begin();
            for (int i = 0; i < items.numElements(); i++) {
                Rows.require(items, i, "Order.weights[]");
                out.writeDouble(items.getDouble(i));
            }
            out.end(start);
        }
    }

    /**
     * The fields of a {@link MoneyOuterClass.Money} as Spark's encoder gets and sets them.
     */
    public static final class MoneyColumns {
        private final MoneyOuterClass.MoneyOrBuilder message;

        public MoneyColumns() {
            message = MoneyOuterClass.Money.newBuilder();
        }

        MoneyColumns(MoneyOuterClass.Money message) {
            this.message = message;
        }

        MoneyOuterClass.Money message() {
            return builder().build();
        }

        private MoneyOuterClass.Money.Builder builder() {
            return (MoneyOuterClass.Money.Builder) message;
        }

        public long getUnits() {
            return message.getUnits();
        }

        public void setUnits(long value) {
            builder().setUnits(value);
        }

        public String getCurrency() {
            return message.hasCurrency() ? CURRENCY.name(message.getCurrency().getNumber()) : null;
        }

        public void setCurrency(String value) {
            if (value != null) {
                builder().setCurrency(MoneyOuterClass.Money.Currency.forNumber(CURRENCY.number(value, "Money.currency")));
            }
        }

        public byte[] getSignature() {
            return message.hasSignature() ? message.getSignature().toByteArray() : null;
        }

        public void setSignature(byte[] value) {
            if (value != null) {
                builder().setSignature(ByteString.copyFrom(value));
            }
        }
    }

    /**
     * The fields of a {@link Order.Line} as Spark's encoder gets and sets them.
     */
    public static final class LineColumns {
        private final Order.LineOrBuilder message;

        public LineColumns() {
            message = Order.Line.newBuilder();
        }

        LineColumns(Order.Line message) {
            this.message = message;
        }

        Order.Line message() {
            return builder().build();
        }

        private Order.Line.Builder builder() {
            return (Order.Line.Builder) message;
        }

        public String getArticle() {
            return message.getArticle();
        }

        public void setArticle(String value) {
            builder().setArticle(value);
        }

        public int getCount() {
            return message.getCount();
        }

        public void setCount(int value) {
            builder().setCount(value);
        }

        public MoneyOuterClass.Money getPrice() {
            return message.hasPrice() ? message.getPrice() : null;
        }

        public void setPrice(MoneyOuterClass.Money value) {
            if (value != null) {
                builder().setPrice(value);
            }
        }
    }

    /**
     * The fields of a {@link Order} as Spark's encoder gets and sets them.
     */
    public static final class OrderColumns {
        private final OrderOrBuilder message;

        public OrderColumns() {
            message = Order.newBuilder();
        }

        OrderColumns(Order message) {
            this.message = message;
        }

        Order message() {
            return builder().build();
        }

        private Order.Builder builder() {
            return (Order.Builder) message;
        }

        public long getId() {
            return message.getId();
        }

        public void setId(long value) {
            builder().setId(value);
        }

        public String getCustomer() {
            return message.getCustomer();
        }

        public void setCustomer(String value) {
            builder().setCustomer(value);
        }

        public String getNote() {
            return message.hasNote() ? message.getNote() : null;
        }

        public void setNote(String value) {
            if (value != null) {
                builder().setNote(value);
            }
        }

        public String getState() {
            return STATE.name(message.getStateValue());
        }

        public void setState(String value) {
            builder().setStateValue(STATE.number(value, "Order.state"));
        }

        public List<Order.Line> getLines() {
            return message.getLinesList();
        }

        public void setLines(List<Order.Line> values) {
            builder().addAllLines(values);
        }

        public Map<String, MoneyOuterClass.Money> getDiscounts() {
            return message.getDiscountsMap();
        }

        public void setDiscounts(Map<String, MoneyOuterClass.Money> values) {
            builder().putAllDiscounts(values);
        }

        public Instant getPlaced() {
            return message.hasPlaced() ? ProtobufTime.instant(message.getPlaced(), "Order.placed") : null;
        }

        public void setPlaced(Instant value) {
            if (value != null) {
                builder().setPlaced(ProtobufTime.timestamp(value));
            }
        }

        public List<Double> getWeights() {
            return message.getWeightsList();
        }

        public void setWeights(List<Double> values) {
            builder().addAllWeights(values);
        }

        public String getCard() {
            return message.hasCard() ? message.getCard() : null;
        }

        public void setCard(String value) {
            if (value != null) {
                ProtobufWriter.requireFree(message.getPaymentCase().getNumber(), "Order.payment");
                builder().setCard(value);
            }
        }

        public MoneyOuterClass.Money getCash() {
            return message.hasCash() ? message.getCash() : null;
        }

        public void setCash(MoneyOuterClass.Money value) {
            if (value != null) {
                ProtobufWriter.requireFree(message.getPaymentCase().getNumber(), "Order.payment");
                builder().setCash(value);
            }
        }
    }
}
