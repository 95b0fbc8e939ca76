package io.streamlets.spark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class, as a parameter, the one Spark session that all tests share and that ends with them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SparkTest.SharedSession.class)
public @interface SparkTest {

    /** Starts the session when the first test asks for it. */
    final class SharedSession implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SparkSession.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Started.class).session;
        }
    }

    /** The session, which the root of the tests closes. */
    final class Started implements AutoCloseable {
        private final SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                // Spark would evaluate small data while it plans, and never generate the code under test.
                .config(
                        "spark.sql.optimizer.excludedRules",
                        "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation")
                .getOrCreate();

        @Override
        public void close() {
            session.stop();
        }
    }
}
