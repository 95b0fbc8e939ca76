package codecs;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Spark session for all tests of a run, stopped at its end. */
final class SharedSpark implements ParameterResolver {
    private record Session(SparkSession spark) implements AutoCloseable {
        @Override
        public void close() {
            spark.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(ExtensionContext.Namespace.create(SharedSpark.class));
        return store.computeIfAbsent(Session.class, key -> new Session(start()), Session.class)
                .spark();
    }

    private static SparkSession start() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("codecs")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                // It would plan each query anew after each shuffle.
                .config("spark.sql.adaptive.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.avro.datetimeRebaseModeInRead", "CORRECTED")
                .getOrCreate();
    }
}
