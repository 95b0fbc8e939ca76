package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.TimeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Dates, times of day and points in time, which Avro writes as numbers. */
record TimeCode(TimeType type) implements ScalarCode, KeyCode {

    @Override
    public TypeName javaType() {
        return ClassName.get(
                switch (type) {
                    case DATE -> LocalDate.class;
                    case TIME_MILLIS, TIME_MICROS -> LocalTime.class;
                    case TIMESTAMP_MILLIS, TIMESTAMP_MICROS -> Instant.class;
                    case LOCAL_TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MICROS -> LocalDateTime.class;
                });
    }

    @Override
    public CodeBlock readObject() {
        return logical(
                switch (type) {
                    case DATE -> "date";
                    case TIME_MILLIS -> "timeOfMillis";
                    case TIME_MICROS -> "timeOfMicros";
                    case TIMESTAMP_MILLIS -> "instantOfMillis";
                    case TIMESTAMP_MICROS -> "instantOfMicros";
                    case LOCAL_TIMESTAMP_MILLIS -> "dateTimeOfMillis";
                    case LOCAL_TIMESTAMP_MICROS -> "dateTimeOfMicros";
                },
                readNumber());
    }

    @Override
    public CodeBlock readRow() {
        return switch (type) {
            case DATE, TIMESTAMP_MICROS, LOCAL_TIMESTAMP_MICROS -> readNumber();
            case TIME_MILLIS -> logical("millisOfDay", readNumber());
            case TIME_MICROS -> logical("microsOfDay", readNumber());
            case TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MILLIS -> logical("microsOfMillis", readNumber());
        };
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return writeNumber(logical(
                switch (type) {
                    case DATE -> "days";
                    case TIME_MILLIS, TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MILLIS -> "millis";
                    case TIME_MICROS, TIMESTAMP_MICROS, LOCAL_TIMESTAMP_MICROS -> "micros";
                },
                value));
    }

    @Override
    public CodeBlock write(Slot slot) {
        CodeBlock number = slot.get(type.isInt() ? "getInt" : "getLong");
        return writeNumber(
                switch (type) {
                    case DATE, TIMESTAMP_MICROS, LOCAL_TIMESTAMP_MICROS -> number;
                    case TIME_MILLIS -> logical("millisOfDay", number);
                    case TIME_MICROS -> logical("microsOfDay", number);
                    case TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MILLIS -> logical("millisOfMicros", number);
                });
    }

    /** The expression that reads the number. */
    CodeBlock readNumber() {
        return CodeBlock.of(type.isInt() ? "in.readInt()" : "in.readLong()");
    }

    /** The call that writes the number. */
    CodeBlock writeNumber(CodeBlock number) {
        return CodeBlock.of("out.$L($L)", type.isInt() ? "writeInt" : "writeLong", number);
    }

    private static CodeBlock logical(String method, CodeBlock value) {
        return CodeBlock.of("$T.$L($L)", RuntimeNames.LOGICAL, method, value);
    }

    @Override
    public CodeBlock encoder() {
        return EncoderCalls.values(
                switch (type) {
                    case DATE -> "date()";
                    case TIME_MILLIS -> "timeMillis()";
                    case TIME_MICROS -> "timeMicros()";
                    case TIMESTAMP_MILLIS, TIMESTAMP_MICROS -> "instant()";
                    case LOCAL_TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MICROS -> "localDateTime()";
                });
    }

    /** Of all times only a date may be a key. */
    @Override
    public CodeBlock readKey() {
        return CodeBlock.of("$T.toDate(in.readString())", RuntimeNames.MAP_KEYS);
    }
}
