package io.streamlets.spark.catalyst;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DayTimeIntervalType;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Values of a row as JSON of a bounded size.
 *
 * <p>Not Spark's own: that fails on what is not UTF-8, takes the time zone of a session, and has no end.
 */
final class RowJson {
    /** Beyond these bytes nothing more is begun. */
    static final int MOST = 256 * 1024;

    /** The most bytes of a text, or of binary data. */
    static final int MOST_OF_VALUE = 64 * 1024;

    private static final String CUT = "...";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator out;
    private boolean isCut;

    private RowJson() throws IOException {
        out = FACTORY.createGenerator(bytes);
    }

    /** A value that a row cannot hold, as a text. */
    record Unencodable(String text) {}

    /** A JSON object of values, in Spark's own form, of the fields of a struct. */
    static RowJson of(@Nullable Object[] values, StructType type) {
        try {
            RowJson json = new RowJson();
            json.struct(values, type);
            json.out.close();
            return json;
        } catch (IOException e) {
            // There is nothing but memory below.
            throw new UncheckedIOException(e);
        }
    }

    /** The text in UTF-8. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Whether something is left out. */
    boolean isCut() {
        return isCut;
    }

    private void struct(@Nullable Object[] values, StructType type) throws IOException {
        out.writeStartObject();
        StructField[] fields = type.fields();
        int i = 0;
        for (; i < fields.length && !isFull(); i++) {
            out.writeFieldName(fields[i].name());
            value(values[i], fields[i].dataType());
        }
        endObject(i < fields.length);
    }

    private void value(@Nullable Object value, DataType type) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Unencodable unencodable) {
            out.writeStartObject();
            out.writeFieldName("unencodable");
            text(unencodable.text().getBytes(StandardCharsets.UTF_8));
            out.writeEndObject();
        } else if (value instanceof InternalRow row && type instanceof StructType struct) {
            struct(values(row, struct), struct);
        } else if (value instanceof ArrayData array && type instanceof ArrayType of) {
            array(array, of.elementType());
        } else if (value instanceof MapData map && type instanceof MapType of) {
            map(map, of);
        } else if (value instanceof byte[] binary) {
            int length = Math.min(binary.length, MOST_OF_VALUE / 4 * 3);
            isCut |= length < binary.length;
            out.writeBinary(binary, 0, length);
        } else {
            scalar(value, type);
        }
    }

    private void scalar(Object value, DataType type) throws IOException {
        if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Decimal decimal) {
            out.writeNumber(decimal.toJavaBigDecimal().toPlainString());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.writeNumber(number);
        } else if (value instanceof Float number && Float.isFinite(number)) {
            out.writeNumber(number);
        } else if (isWhole(value) && !isTime(type)) {
            out.writeNumber(((Number) value).longValue());
        } else {
            text(value, type);
        }
    }

    private void text(Object value, DataType type) throws IOException {
        text(
                value instanceof UTF8String text
                        ? text.getBytes()
                        : textOf(value, type).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
    }

    private static boolean isTime(DataType type) {
        return type instanceof DateType
                || type instanceof TimestampType
                || type instanceof TimestampNTZType
                || type instanceof DayTimeIntervalType;
    }

    private static String textOf(Object value, DataType type) {
        if (value instanceof Integer days && type instanceof DateType) {
            return LocalDate.ofEpochDay(days).toString();
        }
        if (value instanceof Long micros) {
            if (type instanceof TimestampType) {
                return DateTimeUtils.microsToInstant(micros).toString();
            }
            if (type instanceof TimestampNTZType) {
                return DateTimeUtils.microsToLocalDateTime(micros).toString();
            }
            if (type instanceof DayTimeIntervalType) {
                return Duration.of(micros, ChronoUnit.MICROS).toString();
            }
        }
        return value.toString();
    }

    private void text(byte[] utf8) throws IOException {
        int length = utf8.length;
        if (length > MOST_OF_VALUE) {
            isCut = true;
            length = MOST_OF_VALUE;
            // Not within a character.
            while (length > 0 && (utf8[length] & 0xC0) == 0x80) {
                length--;
            }
        }
        String text = new String(utf8, 0, length, StandardCharsets.UTF_8);
        out.writeString(length < utf8.length ? text + CUT : text);
    }

    private void array(ArrayData array, DataType element) throws IOException {
        out.writeStartArray();
        int i = 0;
        for (; i < array.numElements() && !isFull(); i++) {
            value(array.isNullAt(i) ? null : array.get(i, element), element);
        }
        if (i < array.numElements()) {
            isCut = true;
            out.writeString(CUT);
        }
        out.writeEndArray();
    }

    private void map(MapData map, MapType type) throws IOException {
        out.writeStartObject();
        ArrayData keys = map.keyArray();
        ArrayData values = map.valueArray();
        int i = 0;
        for (; i < map.numElements() && !isFull(); i++) {
            out.writeFieldName(key(keys.get(i, type.keyType()), type.keyType()));
            value(values.isNullAt(i) ? null : values.get(i, type.valueType()), type.valueType());
        }
        endObject(i < map.numElements());
    }

    private String key(Object key, DataType type) {
        String text = key instanceof byte[] binary ? Arrays.toString(binary) : textOf(key, type);
        isCut |= text.length() > MOST_OF_VALUE;
        return text.length() > MOST_OF_VALUE ? text.substring(0, MOST_OF_VALUE) + CUT : text;
    }

    private void endObject(boolean hasMore) throws IOException {
        if (hasMore) {
            isCut = true;
            out.writeStringField(CUT, CUT);
        }
        out.writeEndObject();
    }

    /** Whether nothing more is to be begun. */
    private boolean isFull() throws IOException {
        out.flush();
        return bytes.size() >= MOST;
    }

    private static @Nullable Object[] values(InternalRow row, StructType type) {
        @Nullable Object[] values = new Object[type.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.isNullAt(i) ? null : row.get(i, type.apply(i).dataType());
        }
        return values;
    }
}
