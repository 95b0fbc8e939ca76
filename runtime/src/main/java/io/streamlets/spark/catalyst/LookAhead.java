package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WriterSchemas;
import java.io.Serializable;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.MapPartitions;
import org.apache.spark.sql.types.Metadata;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * Lets the rows of Spark's Kafka source pass, and has the schemas that many of them need asked for at the same time.
 *
 * <p>Spark gives a decoder one record after the other, and so each would wait for the call of the one before it.
 */
final class LookAhead extends AbstractFunction1<Iterator<Object>, Iterator<Object>> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KAFKA = "kafka";

    private final Codec<?> codec;

    private LookAhead(Codec<?> codec) {
        this.codec = codec;
    }

    /** The records of {@code source} as the structs that {@link #fields} are of, if the decoder's codec has schemas to ask for. */
    static Dataset<Row> over(Dataset<?> source, KafkaFields fields, RecordDecoder<?> decoder) {
        var structs = (org.apache.spark.sql.classic.Dataset<Row>)
                source.select(fields.struct(decoder).as(KAFKA));
        AttributeReference passed = new AttributeReference(
                KAFKA,
                structs.schema().apply(0).dataType(),
                false,
                Metadata.empty(),
                NamedExpression.newExprId(),
                CodecColumns.seq());
        return org.apache.spark.sql.classic.Dataset.ofRows(
                structs.sparkSession(),
                new MapPartitions(
                        new LookAhead(decoder.codec()),
                        passed,
                        structs.queryExecution().analyzed()));
    }

    /** The columns of what {@link #over} returns. */
    static KafkaFields fields() {
        return KafkaFields.of(KAFKA + ".");
    }

    @Override
    public Iterator<Object> apply(Iterator<Object> rows) {
        WriterSchemas schemas = Objects.requireNonNull(codec.writerSchemas());
        return new RowsAhead(rows, schemas);
    }

    // Spark compares plans.
    @Override
    public boolean equals(Object other) {
        return other instanceof LookAhead same && codec.equals(same.codec);
    }

    @Override
    public int hashCode() {
        return codec.hashCode();
    }

    @Override
    public String toString() {
        return "ahead of " + codec;
    }
}
