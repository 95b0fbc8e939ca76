package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Recoding;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.JavaValues;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Category}: bytes, rows and objects of the Avro schema {@code shop.Category}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class CategoryCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Category","namespace":"shop","fields":[{"name":"parent","type":["null",\
            "Category"],"default":null},{"name":"name","type":["null","string"],"default":null},\
            {"name":"children","type":["null",{"type":"array","items":["null","Category"]}],"default":null},\
            {"name":"siblings","type":["null",{"type":"array","items":["null","Category"]}],"default":null}]}""";

    private static final Encoder<Category> CATEGORY = StructEncoders.recoded(
            Category.class,
            Recoding.of(Avro::writeCategory, Avro::readCategoryRow, Avro::writeCategoryRow, Avro::readCategory),
            Member.nullable("name", Values.string()),
            Member.nullable("children", Values.listOfNullable(JavaValues.nothing())),
            Member.nullable("siblings", JavaValues.arrayOfNullable(Category[].class, JavaValues.nothing())));

    private static final Encoder<Category> CATEGORY_2 = StructEncoders.record(
            Category.class,
            Member.nullable("parent", CATEGORY),
            Member.nullable("name", Values.string()),
            Member.nullable("children", Values.listOfNullable(CATEGORY)),
            Member.nullable("siblings", JavaValues.arrayOfNullable(Category[].class, CATEGORY)));

    private static final Codec<Category> CODEC = new Avro();

    private CategoryCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Category> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Category}.
     */
    public static Encoder<Category> encoder() {
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
    public static Column toBytes(Column category) {
        return CodecColumns.toBytes(CODEC, category);
    }

    /**
     * Reads a record.
     */
    public static Category read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Category category) {
        return CODEC.write(category);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Category> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Category.class, SCHEMA, CATEGORY_2);
        }

        @Override
        protected Category readObject(AvroReader in) {
            return new Category(
                    in.readNull(0) ? null : readCategory(in),
                    in.readNull(0) ? null : in.readString(),
                    in.readNull(0) ? null : readChildren(in),
                    in.readNull(0) ? null : readSiblings(in));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : readCategoryRow(in),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : readChildrenRow(in),
                    in.readNull(0) ? null : readSiblingsRow(in));
        }

        @Override
        protected void writeObject(Category category, AvroWriter out) {
            if (out.writePresent(category.parent() != null, 0)) {
                writeCategory(category.parent(), out);
            }
            if (out.writePresent(category.name() != null, 0)) {
                out.writeString(category.name());
            }
            if (out.writePresent(category.children() != null, 0)) {
                writeChildren(category.children(), out);
            }
            if (out.writePresent(category.siblings() != null, 0)) {
                writeSiblings(category.siblings(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                writeCategoryRow(row.getStruct(0, 3), out);
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                out.writeUtf8(row.getUTF8String(1));
            }
            if (out.writePresent(!row.isNullAt(2), 0)) {
                writeChildrenRow(row.getArray(2), out);
            }
            if (out.writePresent(!row.isNullAt(3), 0)) {
                writeSiblingsRow(row.getArray(3), out);
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Category readCategory(AvroReader in) {
            return new Category(
                    in.readNull(0) ? null : in.<Category>tooDeep("shop.Category", 2),
                    in.readNull(0) ? null : in.readString(),
                    in.readNull(0) ? null : readCategoryChildren(in),
                    in.readNull(0) ? null : readCategorySiblings(in));
        }

        private static InternalRow readCategoryRow(AvroReader in) {
            return Rows.without(Rows.of(
                    in.readNull(0) ? null : in.<Object>tooDeep("shop.Category", 2),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : readCategoryChildrenRow(in),
                    in.readNull(0) ? null : readCategorySiblingsRow(in)), 0);
        }

        private static void writeCategory(Category category, AvroWriter out) {
            if (out.writePresent(category.parent() != null, 0)) {
                out.tooDeep("shop.Category", 2);
            }
            if (out.writePresent(category.name() != null, 0)) {
                out.writeString(category.name());
            }
            if (out.writePresent(category.children() != null, 0)) {
                writeCategoryChildren(category.children(), out);
            }
            if (out.writePresent(category.siblings() != null, 0)) {
                writeCategorySiblings(category.siblings(), out);
            }
        }

        private static void writeCategoryRow(InternalRow row, AvroWriter out) {
            out.writePresent(false, 0);
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeUtf8(row.getUTF8String(0));
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                writeCategoryChildrenRow(row.getArray(1), out);
            }
            if (out.writePresent(!row.isNullAt(2), 0)) {
                writeCategorySiblingsRow(row.getArray(2), out);
            }
        }

        private static List<Category> readCategoryChildren(AvroReader in) {
            List<Category> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.<Category>tooDeep("shop.Category", 2));
                }
            }
            return list;
        }

        private static ArrayData readCategoryChildrenRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.<Object>tooDeep("shop.Category", 2));
                }
            }
            return Rows.array(list);
        }

        private static void writeCategoryChildren(List<Category> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Category item : list) {
                if (out.writePresent(item != null, 0)) {
                    out.tooDeep("shop.Category", 2);
                }
            }
            out.endBlock();
        }

        private static void writeCategoryChildrenRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.tooDeep("shop.Category", 2);
                }
            }
            out.endBlock();
        }

        private static Category[] readCategorySiblings(AvroReader in) {
            List<Category> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.<Category>tooDeep("shop.Category", 2));
                }
            }
            return list.toArray(Category[]::new);
        }

        private static ArrayData readCategorySiblingsRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.<Object>tooDeep("shop.Category", 2));
                }
            }
            return Rows.array(list);
        }

        private static void writeCategorySiblings(Category[] array, AvroWriter out) {
            out.startBlock(array.length);
            for (Category item : array) {
                if (out.writePresent(item != null, 0)) {
                    out.tooDeep("shop.Category", 2);
                }
            }
            out.endBlock();
        }

        private static void writeCategorySiblingsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.tooDeep("shop.Category", 2);
                }
            }
            out.endBlock();
        }

        private static List<Category> readChildren(AvroReader in) {
            List<Category> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readCategory(in));
                }
            }
            return list;
        }

        private static ArrayData readChildrenRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readCategoryRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeChildren(List<Category> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Category item : list) {
                if (out.writePresent(item != null, 0)) {
                    writeCategory(item, out);
                }
            }
            out.endBlock();
        }

        private static void writeChildrenRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    writeCategoryRow(list.getStruct(i, 3), out);
                }
            }
            out.endBlock();
        }

        private static Category[] readSiblings(AvroReader in) {
            List<Category> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readCategory(in));
                }
            }
            return list.toArray(Category[]::new);
        }

        private static ArrayData readSiblingsRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readCategoryRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeSiblings(Category[] array, AvroWriter out) {
            out.startBlock(array.length);
            for (Category item : array) {
                if (out.writePresent(item != null, 0)) {
                    writeCategory(item, out);
                }
            }
            out.endBlock();
        }

        private static void writeSiblingsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    writeCategoryRow(list.getStruct(i, 3), out);
                }
            }
            out.endBlock();
        }
    }
}
