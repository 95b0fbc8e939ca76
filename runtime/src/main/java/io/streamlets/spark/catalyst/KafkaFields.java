package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.streamlets.spark.record.KafkaHeader;
import io.streamlets.spark.record.KafkaRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.KnownNotNull;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The columns of Spark's Kafka source that say something of a record.
 *
 * @param value its bytes
 * @param partition the partition of the topic
 * @param offset the offset in the partition
 * @param key the bytes of its key
 * @param topic the name of the Kafka topic
 * @param timestamp its timestamp
 * @param headers its headers; null or an array of structs of key and value
 */
public record KafkaFields(
        Column value, Column partition, Column offset, Column key, Column topic, Column timestamp, Column headers) {

    /** An array of headers as Spark's Kafka source and sink have it. */
    public static final DataType HEADERS = DataTypes.createArrayType(
            new StructType().add("key", DataTypes.StringType).add("value", DataTypes.BinaryType));

    static final ArrayData NO_HEADERS = new GenericArrayData(new Object[0]);

    /** The columns of the source itself; those of the headers only if it is asked for them. */
    public static KafkaFields ofSource() {
        return of("");
    }

    /** The columns of the source where {@code prefix} is before their names. */
    static KafkaFields of(String prefix) {
        return new KafkaFields(
                col(prefix + "value"),
                col(prefix + "partition"),
                col(prefix + "offset"),
                col(prefix + "key"),
                col(prefix + "topic"),
                col(prefix + "timestamp"),
                col(prefix + "headers"));
    }

    /** Values that are not from Kafka, and about which nothing else is known. */
    public static KafkaFields ofValue(Column value) {
        return new KafkaFields(
                value,
                lit(0),
                lit(0L),
                lit(null).cast(DataTypes.BinaryType),
                lit(""),
                lit(Instant.EPOCH),
                array().cast(HEADERS));
    }

    /** The arguments of a decoder's methods, in their order. */
    List<Expression> arguments(RecordDecoder<?> decoder) {
        List<Expression> arguments =
                new ArrayList<>(List.of(ExpressionUtils.expression(value), present(partition), present(offset)));
        if (decoder.takesWholeRecords()) {
            arguments.add(ExpressionUtils.expression(key));
            arguments.add(present(topic));
            arguments.add(present(timestamp));
            arguments.add(ExpressionUtils.expression(headers));
        }
        return arguments;
    }

    /** Those that are the arguments of a decoder's methods as a struct, with the names of the source. */
    Column struct(RecordDecoder<?> decoder) {
        List<Column> fields =
                new ArrayList<>(List.of(value.as("value"), partition.as("partition"), offset.as("offset")));
        if (decoder.takesWholeRecords()) {
            fields.addAll(List.of(key.as("key"), topic.as("topic"), timestamp.as("timestamp"), headers.as("headers")));
        }
        return functions.struct(fields.toArray(Column[]::new));
    }

    /** The source says of all its columns that they may be null, and Spark would not call a decoder with a null number. */
    private static Expression present(Column column) {
        return new KnownNotNull(ExpressionUtils.expression(column));
    }

    static <V> KafkaRecord<V> record(
            byte @Nullable [] key,
            @Nullable V value,
            @Nullable ArrayData headers,
            UTF8String topic,
            int partition,
            long offset,
            long timestamp) {
        return new KafkaRecord<>(
                key,
                value,
                headers(headers),
                topic.toString(),
                partition,
                offset,
                DateTimeUtils.microsToInstant(timestamp));
    }

    static List<KafkaHeader> headers(@Nullable ArrayData headers) {
        if (headers == null) {
            return List.of();
        }
        List<KafkaHeader> all = new ArrayList<>(headers.numElements());
        for (int i = 0; i < headers.numElements(); i++) {
            InternalRow header = headers.getStruct(i, 2);
            all.add(new KafkaHeader(header.getString(0), header.isNullAt(1) ? null : header.getBinary(1)));
        }
        return all;
    }
}
