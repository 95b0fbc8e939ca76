package io.streamlets.processor;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every case below {@code src/test/resources/golden}: a new folder there is a new test. */
class GoldenTest {

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> streamletClass() {
        return cases("class");
    }

    @TestFactory
    Stream<DynamicTest> port() {
        return cases("port");
    }

    @TestFactory
    Stream<DynamicTest> parameter() {
        return cases("parameter");
    }

    @TestFactory
    Stream<DynamicTest> generated() {
        return cases("generated");
    }

    @TestFactory
    Stream<DynamicTest> blueprint() {
        return cases("blueprint");
    }

    private Stream<DynamicTest> cases(String feature) {
        return GoldenCase.of(feature).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.run(work.resolve(each.name()))));
    }
}
