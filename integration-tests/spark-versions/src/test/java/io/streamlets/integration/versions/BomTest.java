package io.streamlets.integration.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.package$;
import org.junit.jupiter.api.Test;

/** The BOM of this version of Spark has the versions with which these tests run. */
final class BomTest {
    private static final Pattern MANAGED =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{([^}]+)}</version>");

    @Test
    void isOfThisSpark() throws IOException {
        assertThat(property(bom(), "bom.spark.version")).isEqualTo(package$.MODULE$.SPARK_VERSION());
    }

    @Test
    void hasTheVersionsOfThisClassPath() throws IOException {
        String bom = bom();
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        List<String> found = new ArrayList<>();
        Matcher managed = MANAGED.matcher(bom);
        while (managed.find()) {
            String artifact = managed.group(1);
            Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-\\d.*\\.jar");
            List<String> here =
                    jars.stream().filter(name -> jar.matcher(name).matches()).toList();
            if (!here.isEmpty()) {
                assertThat(here).containsExactly(artifact + "-" + property(bom, managed.group(2)) + ".jar");
                found.add(artifact);
            }
        }
        assertThat(found)
                .contains("spark-sql_2.13", "avro", "protobuf-java", "kafka_2.13", "kafka-clients", "kafka-raft");
    }

    private static String bom() throws IOException {
        return Files.readString(Path.of(System.getProperty("bom")));
    }

    private static String property(String bom, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(bom);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }
}
