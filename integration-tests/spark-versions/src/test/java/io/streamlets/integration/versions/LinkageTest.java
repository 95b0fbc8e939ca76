package io.streamlets.integration.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.annotations.Streamlet;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.testkit.SparkExtension;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every class, method and field that the jars name is there in this version of Spark and in what it brings. */
final class LinkageTest {

    /** A jar by a class of it. */
    @ParameterizedTest
    @ValueSource(
            classes = {Streamlet.class, Blueprint.class, SparkStreamlet.class, EmbeddedKafka.class, SparkExtension.class
            })
    void allIsThere(Class<?> ofJar) throws IOException, URISyntaxException {
        List<String> classes = classesBeside(ofJar);
        Linkage linkage = new Linkage();
        classes.forEach(linkage::check);

        assertThat(classes).contains(ofJar.getName().replace('.', '/'));
        assertThat(linkage.missing()).isEmpty();
    }

    @Test
    void whatIsMissingIsSeen() {
        ClassFiles classFiles = new ClassFiles();
        String streamlet = "io/streamlets/spark/SparkStreamletLogic";

        assertThat(classFiles.hasMethod(streamlet, "session", "()Lorg/apache/spark/sql/SparkSession;"))
                .isTrue();
        assertThat(classFiles.hasMethod(streamlet, "hashCode", "()I")).isTrue();
        assertThat(classFiles.hasMethod(streamlet, "session", "()Ljava/lang/Object;"))
                .isFalse();
        assertThat(classFiles.find("org/apache/spark/sql/Absent")).isEmpty();
    }

    private static List<String> classesBeside(Class<?> ofJar) throws IOException, URISyntaxException {
        Path place = Path.of(
                ofJar.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return classesIn(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classesIn(jar.getPath("/"));
        }
    }

    private static List<String> classesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
