package io.streamlets.processor;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every case of data types below {@code src/test/resources/golden}: a new folder there is a new test. */
class DataTypeGoldenTest {

    @TempDir
    Path work;

    /** What keeps data types from having a codec. */
    @TestFactory
    Stream<DynamicTest> schema() {
        return GoldenCase.of("schema").stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.run(work.resolve(each.name()))));
    }

    /** The sources of codecs. */
    @TestFactory
    Stream<DynamicTest> codec() {
        return GoldenCase.of("codec").stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.name(), () -> compareCodecs(each, work.resolve(each.name()))));
    }

    private static void compareCodecs(GoldenCase golden, Path work) {
        Compilation compilation =
                Compilation.of(golden.folder().resolve("input")).into(work);
        Path expected = golden.folder().resolve("expected");
        Set<String> names = new TreeSet<>(compilation.generated().keySet());
        Compilation.filesIn(expected)
                .forEach(file -> names.add(expected.relativize(file).toString()));
        new GoldenFile(golden.folder().resolve("diagnostics.txt")).assertHolds(compilation.diagnostics());
        names.forEach(name -> new GoldenFile(expected.resolve(name))
                .assertHolds(compilation.generated().getOrDefault(name, "")));
    }
}
