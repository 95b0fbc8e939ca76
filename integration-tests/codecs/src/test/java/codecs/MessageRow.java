package codecs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** What a row has of a message, made with nothing but protobuf-java's reflection and Jackson; in the form of {@link PlainValue}. */
final class MessageRow {
    private final List<Descriptor> around = new ArrayList<>();

    private MessageRow() {}

    static List<Object> of(Message message) {
        return new MessageRow().columns(message);
    }

    private List<Object> columns(Message message) {
        around.add(message.getDescriptorForType());
        List<Object> columns = new ArrayList<>();
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            if (!RecursiveMessages.isTooDeep(field, around)) {
                columns.add(column(message, field));
            }
        }
        around.remove(around.size() - 1);
        return columns;
    }

    private Object column(Message message, FieldDescriptor field) {
        if (field.isMapField()) {
            Map<Object, Object> map = new HashMap<>();
            for (Object each : (List<?>) message.getField(field)) {
                Message entry = (Message) each;
                List<FieldDescriptor> parts = entry.getDescriptorForType().getFields();
                map.put(
                        value(parts.get(0), entry.getField(parts.get(0))),
                        value(parts.get(1), entry.getField(parts.get(1))));
            }
            return map;
        } else if (field.isRepeated()) {
            List<Object> list = new ArrayList<>();
            ((List<?>) message.getField(field)).forEach(item -> list.add(value(field, item)));
            return list;
        }
        return field.hasPresence() && !message.hasField(field) ? null : value(field, message.getField(field));
    }

    private Object value(FieldDescriptor field, Object value) {
        if (value instanceof String text) {
            return UTF8String.fromString(text);
        } else if (value instanceof ByteString bytes) {
            return ByteBuffer.wrap(bytes.toByteArray());
        } else if (value instanceof EnumValueDescriptor constant) {
            boolean isNamed = field.getEnumType().getValues().stream().anyMatch(constant::equals);
            return UTF8String.fromString(
                    isNamed
                            ? field.getEnumType()
                                    .findValueByNumber(constant.getNumber())
                                    .getName()
                            : Integer.toString(constant.getNumber()));
        } else if (value instanceof Message message) {
            return switch (message.getDescriptorForType().getFullName()) {
                case "google.protobuf.Timestamp" -> micros(parsed(Timestamp.getDefaultInstance(), message));
                case "google.protobuf.Duration" -> micros(parsed(Duration.getDefaultInstance(), message));
                case "google.protobuf.Struct" -> json(object(parsed(Struct.getDefaultInstance(), message)));
                case "google.protobuf.Value" -> json(any(parsed(Value.getDefaultInstance(), message)));
                case "google.protobuf.ListValue" -> json(list(parsed(ListValue.getDefaultInstance(), message)));
                default -> columns(message);
            };
        }
        return value;
    }

    private static UTF8String json(Object plain) {
        try {
            return UTF8String.fromString(new ObjectMapper().writeValueAsString(plain));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> object(Struct struct) {
        Map<String, Object> object = new LinkedHashMap<>();
        struct.getFieldsMap().forEach((name, value) -> object.put(name, any(value)));
        return object;
    }

    private static List<Object> list(ListValue list) {
        List<Object> plain = new ArrayList<>();
        list.getValuesList().forEach(value -> plain.add(any(value)));
        return plain;
    }

    private static Object any(Value value) {
        return switch (value.getKindCase()) {
            case STRUCT_VALUE -> object(value.getStructValue());
            case LIST_VALUE -> list(value.getListValue());
            case NUMBER_VALUE -> value.getNumberValue();
            case STRING_VALUE -> value.getStringValue();
            case BOOL_VALUE -> value.getBoolValue();
            case NULL_VALUE, KIND_NOT_SET -> null;
        };
    }

    private static long micros(Timestamp time) {
        return time.getSeconds() * 1_000_000 + time.getNanos() / 1000;
    }

    private static long micros(Duration time) {
        return time.getSeconds() * 1_000_000 + time.getNanos() / 1000;
    }

    /** A message within a dynamic one is dynamic too. */
    @SuppressWarnings("unchecked") // A parser gives messages of its class.
    private static <M extends Message> M parsed(M type, Message message) {
        try {
            return (M) type.getParserForType().parseFrom(message.toByteString());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
