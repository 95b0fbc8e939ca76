package io.streamlets.spark.codec.protobuf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.streamlets.spark.codec.InvalidValueException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * {@code google.protobuf.Struct}, {@code Value} and {@code ListValue}: JSON as text in rows.
 *
 * <p>A number is written so that reading gives the same double. A value of no kind becomes {@code null}. JSON has no number
 * that is infinite or none; such values cannot stand in rows.
 */
public final class ProtobufJson {
    /** Within the message of a row protobuf-java reads 100 messages in each other; a map's entry and its value are two. */
    private static final int MAX_MESSAGES = 98;

    /** An object, the entry of a field and its value. */
    private static final int MESSAGES_OF_OBJECT = 3;

    /** An array and a value in it. */
    private static final int MESSAGES_OF_ARRAY = 2;

    private static final int MAX_DEPTH = MAX_MESSAGES / MESSAGES_OF_ARRAY;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private ProtobufJson() {}

    /**
     * The text of a message of JSON.
     *
     * @param field the name of its message and its own, such as {@code Data.note}
     * @throws InvalidValueException if there is none
     */
    public static String text(Message json, String field) {
        try {
            return text(json);
        } catch (IllegalArgumentException e) {
            throw InvalidValueException.of(field, e, null);
        }
    }

    /** The same, as a row holds it. */
    public static UTF8String utf8(Message json, String field) {
        return UTF8String.fromString(text(json, field));
    }

    private static String text(Message json) {
        return json instanceof Struct struct
                ? written(out -> write(struct, out))
                : json instanceof ListValue list
                        ? written(out -> write(list, out))
                        : written(out -> write((Value) json, out));
    }

    /**
     * Writes a message of JSON.
     *
     * @param end the tag that ends it; 0 if its length precedes it
     */
    public static void write(int tag, Message json, int end, ProtobufWriter out) {
        out.writeMessage(tag, end, () -> out.write(json.toByteArray()));
    }

    /**
     * The object in a text.
     *
     * @param field the name of its message and its own, such as {@code Data.note}
     * @throws InvalidValueException if the text is no JSON object
     */
    public static Struct struct(String text, String field) {
        Value value = value(text, field);
        if (!value.hasStructValue()) {
            throw refused(field, text, "is no JSON object, as google.protobuf.Struct is");
        }
        return value.getStructValue();
    }

    /**
     * The array in a text.
     *
     * @throws InvalidValueException if the text is no JSON array
     */
    public static ListValue listValue(String text, String field) {
        Value value = value(text, field);
        if (!value.hasListValue()) {
            throw refused(field, text, "is no JSON array, as google.protobuf.ListValue is");
        }
        return value.getListValue();
    }

    /**
     * The value in a text.
     *
     * @throws InvalidValueException if the text is no JSON
     */
    public static Value value(String text, String field) {
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            Value value = read(in, MAX_MESSAGES);
            if (in.nextToken() != null) {
                throw notJson(field, text);
            }
            return value;
        } catch (IOException | NumberFormatException e) {
            throw notJson(field, text);
        }
    }

    private static InvalidValueException notJson(String field, String text) {
        return refused(
                field,
                text,
                "is no JSON text of at most " + MAX_MESSAGES / MESSAGES_OF_OBJECT + " objects or " + MAX_DEPTH
                        + " arrays within each other");
    }

    private static InvalidValueException refused(String field, String text, String fault) {
        return InvalidValueException.of(
                field, new IllegalArgumentException("'" + abbreviated(text) + "' " + fault), null);
    }

    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(Struct struct, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Value> field : struct.getFieldsMap().entrySet()) {
            out.writeFieldName(field.getKey());
            write(field.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void write(ListValue list, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Value value : list.getValuesList()) {
            write(value, out);
        }
        out.writeEndArray();
    }

    private static void write(Value value, JsonGenerator out) throws IOException {
        switch (value.getKindCase()) {
            case NULL_VALUE, KIND_NOT_SET -> out.writeNull();
            case BOOL_VALUE -> out.writeBoolean(value.getBoolValue());
            case STRING_VALUE -> out.writeString(value.getStringValue());
            case STRUCT_VALUE -> write(value.getStructValue(), out);
            case LIST_VALUE -> write(value.getListValue(), out);
            case NUMBER_VALUE -> {
                double number = value.getNumberValue();
                if (!Double.isFinite(number)) {
                    throw new IllegalArgumentException(
                            "google.protobuf.Value has the number " + number + ", which JSON has not");
                }
                out.writeNumber(Double.toString(number));
            }
        }
    }

    /** {@code left} is how many more levels of messages may be nested. */
    private static Value read(JsonParser in, int left) throws IOException {
        if (left < 0) {
            throw new IOException("too deep");
        }
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IOException("nothing");
        }
        Value.Builder value = Value.newBuilder();
        return switch (token) {
            case VALUE_NULL -> value.setNullValue(NullValue.NULL_VALUE).build();
            case VALUE_TRUE, VALUE_FALSE ->
                value.setBoolValue(in.getBooleanValue()).build();
            case VALUE_STRING -> value.setStringValue(in.getText()).build();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                value.setNumberValue(finite(in.getText())).build();
            case START_OBJECT ->
                value.setStructValue(readObject(in, left - MESSAGES_OF_OBJECT)).build();
            case START_ARRAY ->
                value.setListValue(readArray(in, left - MESSAGES_OF_ARRAY)).build();
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static double finite(String number) throws IOException {
        double value = Double.parseDouble(number);
        if (!Double.isFinite(value)) {
            throw new IOException("too large");
        }
        return value;
    }

    private static Struct readObject(JsonParser in, int left) throws IOException {
        Struct.Builder struct = Struct.newBuilder();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            struct.putFields(name, read(in, left));
        }
        return struct.build();
    }

    private static ListValue readArray(JsonParser in, int left) throws IOException {
        ListValue.Builder list = ListValue.newBuilder();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.addValues(read(in, left));
        }
        return list.build();
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
