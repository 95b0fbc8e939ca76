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

    @Test
    void findsAStreamletWithoutADescriptorByItsAnnotation(@TempDir Path folder) throws IOException {
        write(folder, "sensors/MovingAverage.class", "... Lio/streamlets/annotations/Streamlet; ...");

        assertThat(problem(folder)).isEqualTo("""
                        [SLT-460] the streamlet class 'sensors.MovingAverage' has no descriptor.
                            in %s
                            there is no META-INF/streamlets/sensors.MovingAverage.json
                            Fix: compile the class with the processor of Streamlets, and keep META-INF/streamlets in its jar.\
                        """.formatted(folder.toRealPath()));
    }

    @Test
    void refusesADescriptorOfAnotherVersion(@TempDir Path folder) throws IOException {
        String json = DescriptorJson.write(Samples.AVERAGE).replace("\"version\": 1", "\"version\": 2");
        write(folder, StreamletDescriptor.resourcePath(AVERAGE), json);

        assertThat(problem(folder)).isEqualTo("""
                        [SLT-417] the descriptor 'META-INF/streamlets/sensors.MovingAverage.json' cannot be read.
                            in %s
                            it has version 2, this is version 1
                            Fix: compile the streamlet with the version of Streamlets that is used here.\
                        """.formatted(folder.toRealPath()));
    }

    @Test
    void refusesADescriptorOfAnotherClass(@TempDir Path folder) throws IOException {
        write(folder, StreamletDescriptor.resourcePath(AVERAGE), DescriptorJson.write(Samples.PRINTER));

        assertThat(problem(folder)).isEqualTo("""
                        [SLT-417] the descriptor 'META-INF/streamlets/sensors.MovingAverage.json' cannot be read.
                            in %s
                            it describes the class 'sensors.ConsolePrinter'
                            Fix: compile the streamlet with the version of Streamlets that is used here.\
                        """.formatted(folder.toRealPath()));
    }

    @Test
    void refusesAClassInTwoPlaces(@TempDir Path folder) throws IOException {
        Path first = folder.toRealPath().resolve("first one");
        Path second = folder.toRealPath().resolve("second");
        String json = DescriptorJson.write(Samples.AVERAGE);
        write(first, StreamletDescriptor.resourcePath(AVERAGE), json);
        write(second, StreamletDescriptor.resourcePath(AVERAGE), json);

        assertThat(problem(first, second)).isEqualTo("""
                        [SLT-461] the streamlet class 'sensors.MovingAverage' is in 2 places.
                            %s
                            %s
                            which of them is used depends on the order of the class path
                            Fix: keep one of them and remove the class from the others, or the others from the class path.\
                        """.formatted(first, second));
    }

    @Test
    void refusesAClassWhoseDescriptorIsElsewhere(@TempDir Path folder) throws IOException {
        Path first = folder.toRealPath().resolve("first");
        Path second = folder.toRealPath().resolve("second");
        write(first, "sensors/MovingAverage.class", "");
        write(second, "sensors/MovingAverage.class", "");
        write(second, StreamletDescriptor.resourcePath(AVERAGE), DescriptorJson.write(Samples.AVERAGE));

        assertThat(problem(first, second))
                .startsWith("[SLT-461] the streamlet class 'sensors.MovingAverage' is in 2 places.");
    }

    @Test
    void takesAPlaceThatIsNamedTwiceForOne(@TempDir Path folder) throws IOException {
        write(folder, StreamletDescriptor.resourcePath(AVERAGE), DescriptorJson.write(Samples.AVERAGE));

        try (URLClassLoader loader = loader(folder, folder.resolve("x/.."))) {
            Files.createDirectory(folder.resolve("x"));
            assertThat(Descriptors.of(loader).descriptor(AVERAGE)).isEqualTo(Samples.AVERAGE);
        }
    }

    private static String problem(Path... places) throws IOException {
        try (URLClassLoader loader = loader(places)) {
            assertThat(Descriptors.of(loader).find(AVERAGE)).isInstanceOf(Descriptors.Unreadable.class);
            return ((Descriptors.Unreadable) Descriptors.of(loader).find(AVERAGE))
                    .problem()
                    .text();
        }
    }

    private static URLClassLoader loader(Path... paths) throws IOException {
        URL[] urls = new URL[paths.length];
        for (int i = 0; i < paths.length; i++) {
            urls[i] = paths[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
