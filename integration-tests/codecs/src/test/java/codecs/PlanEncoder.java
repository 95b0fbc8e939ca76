package codecs;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;

/** An encoder as it is in a plan of Spark's, with the code that Spark generates for it but without a job. */
final class PlanEncoder<T> {
    private final ExpressionEncoder.Serializer<T> serializer;
    private final ExpressionEncoder.Deserializer<T> deserializer;

    PlanEncoder(Encoder<T> encoder) {
        ExpressionEncoder<T> form = ExpressionEncoder.apply(AgnosticEncoders.agnosticEncoderFor(encoder));
        serializer = form.createSerializer();
        deserializer = form.resolveAndBind(form.resolveAndBind$default$1(), form.resolveAndBind$default$2())
                .createDeserializer();
    }

    InternalRow row(T object) {
        return serializer.apply(object);
    }

    T object(InternalRow row) {
        return deserializer.apply(row);
    }
}
