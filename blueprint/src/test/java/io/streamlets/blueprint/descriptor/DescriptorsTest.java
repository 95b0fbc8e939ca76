package io.streamlets.blueprint.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorsTest {
    private static final String AVERAGE = "sensors.MovingAverage";

    @Test
    void knowsWhatItIsGiven() {
        Descriptors descriptors = Descriptors.of(Map.of(AVERAGE, Samples.AVERAGE), name -> name.equals("a.Plain"));

        assertThat(descriptors.find(AVERAGE)).isEqualTo(new Descriptors.Found(Samples.AVERAGE));
        assertThat(descriptors.find("a.Plain")).isEqualTo(new Descriptors.NotAStreamlet());
        assertThat(descriptors.find("a.Missing")).isEqualTo(new Descriptors.UnknownClass());
        assertThat(descriptors.descriptor(AVERAGE)).isEqualTo(Samples.AVERAGE);
        assertThat(descriptors.descriptor("a.Plain")).isNull();
        assertThat(descriptors.classNames()).containsExactly(AVERAGE);
    }

    @Test
    void findsDescriptorsInAFolderOfTheClassPath(@TempDir Path folder) throws IOException {
        write(folder, StreamletDescriptor.resourcePath(AVERAGE), DescriptorJson.write(Samples.AVERAGE));
        write(folder, StreamletDescriptor.resourcePath("a.Broken"), "{}");
        write(folder, "a/Plain.class", "");

        try (URLClassLoader loader = loader(folder)) {
            Descriptors descriptors = Descriptors.of(loader);

            assertThat(descriptors.descriptor(AVERAGE)).isEqualTo(Samples.AVERAGE);
            assertThat(descriptors.find("a.Plain")).isEqualTo(new Descriptors.NotAStreamlet());
            assertThat(descriptors.find("a.Missing")).isEqualTo(new Descriptors.UnknownClass());
            assertThat(descriptors.find("a.Broken"))
                    .isInstanceOfSatisfying(
                            Descriptors.Unreadable.class,
                            unreadable -> assertThat(unreadable.problem().fact())
                                    .isEqualTo("the descriptor 'META-INF/streamlets/a.Broken.json' cannot be read"));
        }
    }

    @Test
    void findsDescriptorsInAJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("sensors.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(StreamletDescriptor.resourcePath(AVERAGE)));
            out.write(DescriptorJson.write(Samples.AVERAGE).getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }

        try (URLClassLoader loader = loader(jar)) {
            assertThat(Descriptors.of(loader).descriptor(AVERAGE)).isEqualTo(Samples.AVERAGE);
        }
    }

    private static URLClassLoader loader(Path path) throws IOException {
        return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
