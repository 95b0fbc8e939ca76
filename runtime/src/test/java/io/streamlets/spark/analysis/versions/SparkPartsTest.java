package io.streamlets.spark.analysis.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.spark.analysis.versions.SparkPart.Lookup;
import java.util.List;
import org.apache.spark.package$;
import org.junit.jupiter.api.Test;

final class SparkPartsTest {

    @Test
    void theSparkOfThisBuildHasAllOfThem() {
        assertThat(SparkParts.problem()).isNull();
    }

    @Test
    void aClassThatIsNowhere() {
        assertThat(text(() -> SparkCall.type("org.apache.spark.Now", "org.apache.spark.Then")))
                .isEqualTo("""
                [SLT-540] the runtime does not know all parts of Spark '%s' that it calls.
                    it has no class 'org.apache.spark.Now', 'org.apache.spark.Then'
                    Fix: run it on Spark 4.0.0, 4.1.1 or 4.2.0, or on a later patch of one of them.""".formatted(version()));
    }

    @Test
    void aMethodWithOtherArguments() {
        assertThat(text(() -> SparkCall.method(Forms.class, "twice", 3))).isEqualTo("""
                [SLT-540] the runtime does not know all parts of Spark '%s' that it calls.
                    it has no method 'twice' of 'io.streamlets.spark.analysis.versions.SparkPartsTest$Forms' with 3 arguments
                    Fix: run it on Spark 4.0.0, 4.1.1 or 4.2.0, or on a later patch of one of them.""".formatted(version()));
    }

    @Test
    void aConstructorWithOtherArguments() {
        assertThat(text(() -> SparkCall.constructor(Forms.class, 2))).isEqualTo("""
                [SLT-540] the runtime does not know all parts of Spark '%s' that it calls.
                    it has no constructor of 'io.streamlets.spark.analysis.versions.SparkPartsTest$Forms' with 2 arguments
                    Fix: run it on Spark 4.0.0, 4.1.1 or 4.2.0, or on a later patch of one of them.""".formatted(version()));
    }

    @Test
    void aClassThatIsNotAnObjectOfScala() {
        assertThat(text(() -> SparkCall.object(Forms.class))).isEqualTo("""
                [SLT-540] the runtime does not know all parts of Spark '%s' that it calls.
                    'io.streamlets.spark.analysis.versions.SparkPartsTest$Forms' is not an object of Scala
                    Fix: run it on Spark 4.0.0, 4.1.1 or 4.2.0, or on a later patch of one of them.""".formatted(version()));
    }

    @Test
    void whatIsMissingIsSaidAtEachUse() {
        SparkPart<Class<?>> missing = new SparkPart<>(() -> SparkCall.type("org.apache.spark.Now"));

        for (int use = 0; use < 2; use++) {
            assertThatThrownBy(missing::get)
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("SLT-540");
        }
    }

    @Test
    void theFirstNameCounts() throws ReflectiveOperationException {
        assertThat(SparkCall.type("org.apache.spark.Now", "scala.Option", "scala.Some"))
                .isEqualTo(scala.Option.class);
    }

    @Test
    void callsWithPrimitiveArgumentsAndReturnsNothing() throws ReflectiveOperationException {
        Forms forms = (Forms) SparkCall.constructor(Forms.class, 1).call(20L);

        assertThat(SparkCall.method(Forms.class, "twice", 1).call(forms, true)).isEqualTo(42L);
        assertThat(SparkCall.method(Forms.class, "nothing", 1).call(1)).isNull();
    }

    @Test
    void whatSparkThrowsComesAsItIs() throws ReflectiveOperationException {
        SparkCall call = SparkCall.method(Forms.class, "fail", 0);

        assertThatThrownBy(() -> call.call(new Forms(1)))
                .isExactlyInstanceOf(Exception.class)
                .hasMessage("checked")
                .hasNoCause();
    }

    private static String text(Lookup<?> lookup) {
        Problem problem = SparkParts.problem(List.of(new SparkPart<>(lookup)));
        return problem == null ? "" : problem.text();
    }

    private static String version() {
        return package$.MODULE$.SPARK_VERSION();
    }

    /** Forms of calls as Spark has them. */
    public static final class Forms {
        private final long value;

        public Forms(long value) {
            this.value = value;
        }

        public long twice(boolean andTwo) {
            return 2 * value + (andTwo ? 2 : 0);
        }

        public static void nothing(int ignored) {}

        public void fail() throws Exception {
            throw new Exception("checked");
        }
    }
}
