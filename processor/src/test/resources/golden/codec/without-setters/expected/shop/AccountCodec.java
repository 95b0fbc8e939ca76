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
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Account}: bytes, rows and objects of the Avro schema {@code shop.Account}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class AccountCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Account","namespace":"shop","fields":[{"name":"number","type":"long"},\
            {"name":"class","type":{"type":"string","avro.java.string":"String"}},{"name":"limit",\
            "type":["null","int"]},{"name":"note","type":["int",{"type":"string","avro.java.string":"String"},\
            "null"]},{"name":"owner","type":{"type":"record","name":"Owner","fields":[{"name":"name",\
            "type":{"type":"string","avro.java.string":"String"}},{"name":"since","type":{"type":"int",\
            "logicalType":"date"}}]}},{"name":"others","type":{"type":"array","items":"Owner"}}]}""";

    private static final Encoder<Owner> OWNER = StructEncoders.shown(
            Owner.class,
            OwnerColumns.class,
            OwnerColumns::new,
            OwnerColumns::record,
            Member.required("name", Values.string(), "getName", "setName"),
            Member.required("since", Values.date(), "getSince", "setSince"));

    private static final Encoder<Account> ACCOUNT = StructEncoders.shown(
            Account.class,
            AccountColumns.class,
            AccountColumns::new,
            AccountColumns::record,
            Member.required("number", Values.primitiveLong(), "getNumber", "setNumber"),
            Member.required("class", Values.string(), "getClass$", "setClass$"),
            Member.nullable("limit", Values.boxedInt(), "getLimit", "setLimit"),
            Member.nullable("note", StructEncoders.recoded(
                    Object.class,
                    Recoding.of(Avro::writeNote, Avro::readNoteRow, Avro::writeNoteRow, Avro::readNote),
                    Member.nullable("member0", Values.boxedInt()),
                    Member.nullable("member1", Values.string())), "getNote", "setNote"),
            Member.required("owner", OWNER, "getOwner", "setOwner"),
            Member.required("others", Values.list(OWNER), "getOthers", "setOthers"));

    private static final Codec<Account> CODEC = new Avro();

    private AccountCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Account> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Account}.
     */
    public static Encoder<Account> encoder() {
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
    public static Column toBytes(Column account) {
        return CodecColumns.toBytes(CODEC, account);
    }

    /**
     * Reads a record.
     */
    public static Account read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Account account) {
        return CODEC.write(account);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Account> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Account.class, SCHEMA, ACCOUNT);
        }

        @Override
        protected Account readObject(AvroReader in) {
            Account account = new Account();
            account.put(0, in.readLong());
            account.put(1, in.readString());
            account.put(2, in.readNull(0) ? null : in.readInt());
            account.put(3, readNote(in));
            account.put(4, readOwner(in));
            account.put(5, readOthers(in));
            return account;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readLong(),
                    in.readUtf8(),
                    in.readNull(0) ? null : in.readInt(),
                    readNoteRow(in),
                    readOwnerRow(in),
                    readOthersRow(in));
        }

        @Override
        protected void writeObject(Account account, AvroWriter out) {
            out.writeLong(required(account.getNumber().orElse(null), "Account.number"));
            out.writeString(required(account.getClass$().orElse(null), "Account.class"));
            if (out.writePresent(required(account.getLimit(), "Account.limit").isPresent(), 0)) {
                out.writeInt(account.getLimit().get());
            }
            writeNote(required(account.getNote(), "Account.note").orElse(null), out);
            writeOwner(required(account.getOwner().orElse(null), "Account.owner"), out);
            writeOthers(required(account.getOthers().orElse(null), "Account.others"), out);
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Account.number");
            out.writeLong(row.getLong(0));
            Rows.require(row, 1, "Account.class");
            out.writeUtf8(row.getUTF8String(1));
            if (out.writePresent(!row.isNullAt(2), 0)) {
                out.writeInt(row.getInt(2));
            }
            if (row.isNullAt(3)) {
                out.writeInt(2);
            } else {
                writeNoteRow(row.getStruct(3, 2), out);
            }
            Rows.require(row, 4, "Account.owner");
            writeOwnerRow(row.getStruct(4, 2), out);
            Rows.require(row, 5, "Account.others");
            writeOthersRow(row.getArray(5), out);
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Object readNote(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 2 -> null;
                case 0 -> in.readInt();
                default -> in.readString();
            };
        }

        private static InternalRow readNoteRow(AvroReader in) {
            return switch (in.readBranch(3)) {
                case 2 -> null;
                case 0 -> Rows.member(2, 0, in.readInt());
                default -> Rows.member(2, 1, in.readUtf8());
            };
        }

        private static void writeNote(Object value, AvroWriter out) {
            if (value == null) {
                out.writeInt(2);
            } else if (value instanceof Integer branch) {
                out.writeInt(0);
                out.writeInt(branch);
            } else if (value instanceof CharSequence branch) {
                out.writeInt(1);
                out.writeString(branch);
            } else {
                throw InvalidValueException.noBranch("Account.note", value, "int, string");
            }
        }

        private static void writeNoteRow(InternalRow row, AvroWriter out) {
            switch (Rows.onlyMember(row, "Account.note")) {
                case 0 -> {
                    out.writeInt(0);
                    out.writeInt(row.getInt(0));
                }
                default -> {
                    out.writeInt(1);
                    out.writeUtf8(row.getUTF8String(1));
                }
            }
        }

        private static Owner readOwner(AvroReader in) {
            Owner owner = new Owner();
            owner.put(0, in.readString());
            owner.put(1, Logical.date(in.readInt()));
            return owner;
        }

        private static InternalRow readOwnerRow(AvroReader in) {
            return Rows.of(in.readUtf8(), in.readInt());
        }

        private static void writeOwner(Owner owner, AvroWriter out) {
            out.writeString(required(owner.getName(), "Owner.name"));
            out.writeInt(Logical.days(required(owner.getSince(), "Owner.since")));
        }

        private static void writeOwnerRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Owner.name");
            out.writeUtf8(row.getUTF8String(0));
            Rows.require(row, 1, "Owner.since");
            out.writeInt(row.getInt(1));
        }

        private static List<Owner> readOthers(AvroReader in) {
            List<Owner> list = new ArrayList<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    list.add(readOwner(in));
                }
            }
            return list;
        }

        private static ArrayData readOthersRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    list.add(readOwnerRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeOthers(List<Owner> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Owner item : list) {
                writeOwner(required(item, "Account.others[]"), out);
            }
            out.endBlock();
        }

        private static void writeOthersRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Account.others[]");
                writeOwnerRow(list.getStruct(i, 2), out);
            }
            out.endBlock();
        }
    }

    /**
     * The fields of a {@link Owner} as Spark's encoder gets and sets them.
     */
    public static final class OwnerColumns {
        private final Owner record;

        public OwnerColumns() {
            record = new Owner();
        }

        OwnerColumns(Owner record) {
            this.record = record;
        }

        Owner record() {
            return record;
        }

        public String getName() {
            return record.getName();
        }

        public void setName(String value) {
            record.put(0, value);
        }

        public LocalDate getSince() {
            return record.getSince();
        }

        public void setSince(LocalDate value) {
            record.put(1, value);
        }
    }

    /**
     * The fields of a {@link Account} as Spark's encoder gets and sets them.
     */
    public static final class AccountColumns {
        private final Account record;

        public AccountColumns() {
            record = new Account();
        }

        AccountColumns(Account record) {
            this.record = record;
        }

        Account record() {
            return record;
        }

        public long getNumber() {
            return record.getNumber().orElseThrow();
        }

        public void setNumber(long value) {
            record.put(0, value);
        }

        public String getClass$() {
            return record.getClass$().orElse(null);
        }

        public void setClass$(String value) {
            record.put(1, value);
        }

        public Integer getLimit() {
            return record.getLimit().orElse(null);
        }

        public void setLimit(Integer value) {
            record.put(2, value);
        }

        public Object getNote() {
            return record.getNote().orElse(null);
        }

        public void setNote(Object value) {
            record.put(3, value);
        }

        public Owner getOwner() {
            return record.getOwner().orElse(null);
        }

        public void setOwner(Owner value) {
            record.put(4, value);
        }

        public List<Owner> getOthers() {
            return record.getOthers().orElse(null);
        }

        public void setOthers(List<Owner> value) {
            record.put(5, value);
        }
    }
}
