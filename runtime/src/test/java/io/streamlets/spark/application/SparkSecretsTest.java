package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SparkSecretsTest {

    @Test
    void secretsAndWhatIsNone() {
        assertThat(SparkSecrets.of(Map.of(
                        "spark.hadoop.fs.s3a.secret.key", "s3",
                        "spark.ssl.keyPassword", "123456",
                        "spark.sql.shuffle.partitions", "4",
                        "spark.security.credentials.token.enabled", "true",
                        "spark.kafka.token.renewal", "10 s",
                        "spark.token.provider", "com.example.Tokens")))
                .containsExactlyInAnyOrder("s3", "123456");
    }
}
