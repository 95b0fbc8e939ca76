package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas are read from sources behind the environments of build tools, where they can be opened. */
class WrappedEnvironmentTest {
    private static final String SCHEMA = "{\"type\":\"record\",\"name\":\"Small\",\"namespace\":\"small\","
            + "\"fields\":[{\"name\":\"size\",\"type\":\"int\"}]}";

    @TempDir
    Path work;

    private SourceFolder sources;

    @BeforeEach
    void writeSources() {
        sources = new SourceFolder(work.resolve("src"))
                .with("small/Small.java", """
                package small;

                import org.apache.avro.Schema;
                import org.apache.avro.specific.SpecificRecordBase;

                @io.streamlets.annotations.Encoded
                public class Small extends SpecificRecordBase {
                    private static final long serialVersionUID = 1L;

                    public static final Schema SCHEMA$ = new Schema.Parser().parse("%s");

                    @Override
                    public Schema getSchema() {
                        return SCHEMA$;
                    }

                    @Override
                    public Object get(int field) {
                        return null;
                    }

                    @Override
                    public void put(int field, Object value) {}

                    public int getSize() {
                        return 0;
                    }

                    public void setSize(int size) {}
                }
                """.formatted(SCHEMA.replace("\"", "\\\"")));
    }

    @Test
    void aClassThatDelegatesAsGradlesDoes() {
        assertOpened(environment -> new Delegating(new Delegating(environment)));
    }

    @Test
    void aProxyWhoseHandlerCapturesTheEnvironment() {
        assertOpened(environment -> proxy((proxy, method, arguments) -> method.invoke(environment, arguments)));
    }

    @Test
    void aProxyWhoseHandlerKeepsTheEnvironmentInAnObjectAsIntellijsDoes() {
        assertOpened(environment -> {
            Delegating wrapper = new Delegating(environment);
            return proxy(new InvocationHandler() {
                private final Map<Method, Object> calls = Map.of();

                @Override
                public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                    return method.invoke(calls.getOrDefault(method, wrapper), arguments);
                }
            });
        });
    }

    @Test
    void aProxyThatOnlyIntellijCanOpen() {
        assertOpened(environment -> APIWrappers.wrap(environment, hidden(environment)));
    }

    @Test
    void whatCannotBeOpenedNeedsTheOption() {
        Compilation compilation = compile(WrappedEnvironmentTest::hidden);

        assertThat(compilation.diagnostics()).isEqualTo("""
                        Small.java: error: [SLT-304] the schema of Avro class 'small.Small' cannot be found.
                              neither its source nor its class file shows a schema of this name
                              Fix: name the folder with its .avsc file by the compiler argument -Astreamlets.schema.folder=<folder>.
                          | public class Small extends SpecificRecordBase {
                          |        ^
                        """);
    }

    @Test
    void whatCannotBeOpenedDoesWithTheOption() {
        SourceFolder schemas = new SourceFolder(work.resolve("schemas")).with("small.avsc", SCHEMA);

        Compilation compilation =
                compile(WrappedEnvironmentTest::hidden, "-Astreamlets.schema.folder=" + schemas.folder());

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsOnlyKeys("small/SmallCodec.java");
    }

    @Test
    void whatCannotBeOpenedDoesForBlueprints() {
        Path input = GoldenFile.ROOT.resolve("blueprint/right/input");

        Compilation compilation = Compilation.of(GoldenFile.ROOT.resolve("support"), input)
                .processors(
                        new WrappingProcessor(new StreamletProcessor(), WrappedEnvironmentTest::hidden),
                        new WrappingProcessor(new BlueprintProcessor(), WrappedEnvironmentTest::hidden))
                .into(work);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKey("sensors/SensorsMain.java");
    }

    private void assertOpened(UnaryOperator<ProcessingEnvironment> wrap) {
        Compilation compilation = compile(wrap);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsOnlyKeys("small/SmallCodec.java");
    }

    private Compilation compile(UnaryOperator<ProcessingEnvironment> wrap, String... options) {
        return Compilation.of(sources.folder())
                .options(List.of(options))
                .processors(new WrappingProcessor(new StreamletProcessor(), wrap))
                .into(work);
    }

    /** An environment behind which nobody finds another one. */
    private static ProcessingEnvironment hidden(ProcessingEnvironment environment) {
        AtomicReference<Object> secret = new AtomicReference<>(environment);
        return proxy((proxy, method, arguments) -> method.invoke(secret.get(), arguments));
    }

    private static ProcessingEnvironment proxy(InvocationHandler handler) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedEnvironmentTest.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
    }

    private record Delegating(ProcessingEnvironment delegate) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
