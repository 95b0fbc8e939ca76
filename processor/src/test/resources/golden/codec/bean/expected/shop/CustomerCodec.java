package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Codec of {@link Customer}: bytes, rows and objects of the Avro schema {@code shop.Customer}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class CustomerCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Customer","namespace":"shop","fields":[{"name":"name","type":["null",\
            "string"],"default":null},{"name":"active","type":"boolean"},{"name":"born","type":["null",\
            {"type":"int","logicalType":"date"}],"default":null}]}""";

    private static final Encoder<Customer> CUSTOMER = StructEncoders.shown(
            Customer.class,
            CustomerColumns.class,
            CustomerColumns::new,
            CustomerColumns::record,
            Member.nullable("name", Values.string(), "getName", "setName"),
            Member.required("active", Values.primitiveBoolean(), "isActive", "setActive"),
            Member.nullable("born", Values.date(), "getBorn", "setBorn"));

    private static final Codec<Customer> CODEC = new Avro();

    private CustomerCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Customer> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Customer}.
     */
    public static Encoder<Customer> encoder() {
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
    public static Column toBytes(Column customer) {
        return CodecColumns.toBytes(CODEC, customer);
    }

    /**
     * Reads a record.
     */
    public static Customer read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Customer customer) {
        return CODEC.write(customer);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Customer> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Customer.class, SCHEMA, CUSTOMER);
        }

        @Override
        protected Customer readObject(AvroReader in) {
            Customer customer = new Customer();
            customer.setName(in.readNull(0) ? null : in.readString());
            customer.setActive(in.readBoolean());
            customer.setBorn(in.readNull(0) ? null : Logical.date(in.readInt()));
            return customer;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readBoolean(),
                    in.readNull(0) ? null : in.readInt());
        }

        @Override
        protected void writeObject(Customer customer, AvroWriter out) {
            if (out.writePresent(customer.getName() != null, 0)) {
                out.writeString(customer.getName());
            }
            out.writeBoolean(customer.isActive());
            if (out.writePresent(customer.getBorn() != null, 0)) {
                out.writeInt(Logical.days(customer.getBorn()));
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeUtf8(row.getUTF8String(0));
            }
            Rows.require(row, 1, "Customer.active");
            out.writeBoolean(row.getBoolean(1));
            if (out.writePresent(!row.isNullAt(2), 0)) {
                out.writeInt(row.getInt(2));
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }

    /**
     * The fields of a {@link Customer} as Spark's encoder gets and sets them.
     */
    public static final class CustomerColumns {
        private final Customer record;

        private String name;

        private LocalDate born;

        public CustomerColumns() {
            record = new Customer();
        }

        CustomerColumns(Customer record) {
            this.record = record;
        }

        Customer record() {
            record.setName(name);
            record.setBorn(born);
            return record;
        }

        public String getName() {
            return record.getName();
        }

        public void setName(String name) {
            this.name = name;
        }

        public boolean isActive() {
            return record.isActive();
        }

        public void setActive(boolean value) {
            record.setActive(value);
        }

        public LocalDate getBorn() {
            return record.getBorn();
        }

        public void setBorn(LocalDate born) {
            this.born = born;
        }
    }
}
