package io.streamlets.spark.analysis.versions;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Option;
import scala.collection.IterableOnce;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Spark's {@code MemoryStream}: a stream of what a test puts in. Its package and its constructor are not the same in all versions
 * of Spark.
 */
public final class MemoryInput<T> {
    private final Object stream;

    private MemoryInput(Object stream) {
        this.stream = stream;
    }

    public static <T> MemoryInput<T> of(SparkSession session, int id, Encoder<T> encoder) {
        try {
            Constructor<?> constructor = type().getConstructors()[0];
            boolean takesSession = constructor.getParameterTypes()[1].isInstance(session);
            return new MemoryInput<>(constructor.newInstance(
                    id, takesSession ? session : session.sqlContext(), Option.empty(), encoder));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("MemoryStream", e);
        }
    }

    private static Class<?> type() throws ClassNotFoundException {
        try {
            return Class.forName("org.apache.spark.sql.execution.streaming.runtime.MemoryStream");
        } catch (ClassNotFoundException beforeSpark41) {
            return Class.forName("org.apache.spark.sql.execution.streaming.MemoryStream");
        }
    }

    @SuppressWarnings("unchecked") // Of the encoder's type.
    public Dataset<T> toDS() {
        return (Dataset<T>) call("toDS");
    }

    @SuppressWarnings("unchecked") // Rows always.
    public Dataset<Row> toDF() {
        return (Dataset<Row>) call("toDF");
    }

    public void add(List<? extends T> values) {
        call("addData", CollectionConverters.asScala(values).toSeq());
    }

    private Object call(String name, Object... arguments) {
        Method method = Stream.of(stream.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .filter(each -> arguments.length == 0 || each.getParameterTypes()[0] == IterableOnce.class)
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(stream, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
