package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.ConvertedType;
import java.math.BigInteger;
import java.time.Duration;
import org.apache.avro.Schema;

/** Values that are read and written by way of another data type. */
record ConvertedCode(ConvertedType type) implements ScalarCode {

    @Override
    public TypeName javaType() {
        return switch (type) {
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case SQL_DATE -> ClassName.get("java.sql", "Date");
            case SQL_TIMESTAMP -> ClassName.get("java.sql", "Timestamp");
            case DURATION -> ClassName.get(Duration.class);
        };
    }

    private ScalarCode base() {
        return ValueCodes.scalar(type.base());
    }

    @Override
    public CodeBlock readObject() {
        return converted(
                switch (type) {
                    case BIG_INTEGER, DURATION -> base().readObject();
                    case SQL_DATE -> CodeBlock.of("in.readInt()");
                    case SQL_TIMESTAMP -> CodeBlock.of("in.readLong()");
                });
    }

    @Override
    public CodeBlock readRow() {
        return switch (type) {
            case BIG_INTEGER, DURATION -> base().readRow();
            case SQL_DATE -> CodeBlock.of("$T.days(in.readInt())", RuntimeNames.SQL_TIMES);
            case SQL_TIMESTAMP -> CodeBlock.of("$T.micros(in.readLong())", RuntimeNames.SQL_TIMES);
        };
    }

    @Override
    public CodeBlock readPromotedObject(Schema.Type written) {
        return converted(base().readPromotedObject(written));
    }

    @Override
    public CodeBlock readPromotedRow(Schema.Type written) {
        return base().readPromotedRow(written);
    }

    private CodeBlock converted(CodeBlock base) {
        return switch (type) {
            case BIG_INTEGER -> CodeBlock.of("$T.bigInteger($L)", RuntimeNames.CONVERTED, base);
            case SQL_DATE -> CodeBlock.of("$T.date($L)", RuntimeNames.SQL_TIMES, base);
            case SQL_TIMESTAMP -> CodeBlock.of("$T.timestamp($L)", RuntimeNames.SQL_TIMES, base);
            case DURATION -> CodeBlock.of("$T.duration($L)", RuntimeNames.CONVERTED, base);
        };
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return switch (type) {
            case BIG_INTEGER -> base().write(CodeBlock.of("$T.decimal($L)", RuntimeNames.CONVERTED, value));
            case SQL_DATE -> writeDays(value);
            case SQL_TIMESTAMP -> writeMicros(value);
            case DURATION -> base().write(CodeBlock.of("$T.micros($L)", RuntimeNames.CONVERTED, value));
        };
    }

    @Override
    public CodeBlock write(Slot slot) {
        return switch (type) {
            case BIG_INTEGER, DURATION -> base().write(slot);
            case SQL_DATE -> writeDays(slot.get("getInt"));
            case SQL_TIMESTAMP -> writeMicros(slot.get("getLong"));
        };
    }

    private static CodeBlock writeDays(CodeBlock date) {
        return CodeBlock.of("out.writeInt($T.days($L))", RuntimeNames.SQL_TIMES, date);
    }

    private static CodeBlock writeMicros(CodeBlock timestamp) {
        return CodeBlock.of("out.writeLong($T.micros($L))", RuntimeNames.SQL_TIMES, timestamp);
    }

    @Override
    public CodeBlock encoder() {
        return EncoderCalls.javaValues(
                switch (type) {
                    case BIG_INTEGER -> "bigInteger()";
                    case SQL_DATE -> "sqlDate()";
                    case SQL_TIMESTAMP -> "sqlTimestamp()";
                    case DURATION -> "duration()";
                });
    }
}
