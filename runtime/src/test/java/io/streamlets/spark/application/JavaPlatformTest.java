package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.Problem;
import java.io.IOException;
import java.util.Objects;
import org.apache.hadoop.util.VersionInfo;
import org.apache.spark.package$;
import org.apache.spark.serializer.KryoSerializer;
import org.junit.jupiter.api.Test;

final class JavaPlatformTest {

    @Test
    void namesTheJavaOnWhichHadoopDoesNotRun() {
        Problem problem = JavaPlatform.versionProblem(() -> {
            // What Java 25 throws.
            throw new UnsupportedOperationException("getSubject is not supported");
        });

        assertThat(Objects.requireNonNull(problem).text()).isEqualTo("""
                [SLT-529] Spark %s does not run on Java %s.
                    Hadoop %s, which it brings, uses what this Java no longer has: java.lang.UnsupportedOperationException: getSubject is not supported
                    Fix: run it on Java 17 or 21.""".formatted(
                        package$.MODULE$.SPARK_VERSION(), Runtime.version().feature(), VersionInfo.getVersion()));
    }

    @Test
    void anotherFailureOfHadoopIsSparksToReport() {
        assertThat(JavaPlatform.versionProblem(() -> {
                    throw new IOException("no ticket");
                }))
                .isNull();
    }

    @Test
    void hasTheOptionsThatThisBuildGives() {
        assertThat(JavaPlatform.problem(KryoSerializer.class.getName(), "")).isNull();
    }
}
