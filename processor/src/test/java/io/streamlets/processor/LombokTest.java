package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lombok itself, before and after the processors of this module. Those before it see what it adds only in the next round. */
class LombokTest {

    @TempDir
    Path work;

    enum Order {
        LOMBOK_FIRST,
        LOMBOK_LAST;

        Processor[] processors() {
            List<Processor> lombok = ServiceLoader.load(Processor.class).stream()
                    .filter(each -> each.type().getName().startsWith("lombok."))
                    .map(ServiceLoader.Provider::get)
                    .toList();
            List<Processor> ours = List.of(new StreamletProcessor(), new BlueprintProcessor());
            return Stream.of(this == LOMBOK_FIRST ? lombok : ours, this == LOMBOK_FIRST ? ours : lombok)
                    .flatMap(List::stream)
                    .toArray(Processor[]::new);
        }
    }

    private Compilation compile(SourceFolder sources, Order order) {
        return Compilation.of(sources.folder()).processors(order.processors()).into(work);
    }

    private SourceFolder sources() {
        return new SourceFolder(work.resolve("src"));
    }

    @ParameterizedTest
    @EnumSource
    void gettersAndSettersAreThere(Order order) {
        SourceFolder sources = sources()
                .with("sensors/Place.java", """
                        package sensors;

                        @lombok.Getter
                        @lombok.Setter
                        public class Place {
                            private String name;
                            private double xAxis;
                        }
                        """)
                .with("sensors/Base.java", """
                        package sensors;

                        @lombok.Data
                        public abstract class Base<T> {
                            private T id;
                        }
                        """)
                .with("sensors/Reading.java", """
                        package sensors;

                        import java.util.List;
                        import lombok.*;
                        import lombok.experimental.Accessors;

                        @Data
                        @EqualsAndHashCode(callSuper = true)
                        @Builder
                        @NoArgsConstructor
                        @AllArgsConstructor
                        @Accessors(chain = true)
                        public class Reading extends Base<Long> {
                            private String src;
                            private List<Place> places;
                            private boolean isOpen;
                            private Boolean isKnown;
                        }
                        """)
                .withStreamlet("Passer", """
                        @Outlet("out")
                        Dataset<Reading> pass(@Inlet("in") Dataset<Reading> readings) {
                            return readings;
                        }
                        """)
                .with("sensors/Sensors.java", """
                        package sensors;

                        @io.streamlets.annotations.Blueprint("blueprint.conf")
                        public interface Sensors {}
                        """)
                .with("blueprint.conf", """
                        blueprint {
                          streamlets { passer = sensors.Passer }
                          topics {
                            in  { managed = false, consumers = [passer.in] }
                            out { producers = [passer.out], consumers = [] }
                          }
                        }
                        """);

        Compilation compilation = compile(sources, order);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .containsKeys(
                        "sensors/ReadingCodec.java",
                        "sensors/PasserStreamlet.java",
                        "sensors/SensorsMain.java",
                        "META-INF/streamlets/sensors.Passer.json");
        assertThat(compilation.generated().get("sensors/ReadingCodec.java"))
                .containsSubsequence(Stream.of("id", "src", "places", "name", "xAxis", "open", "isKnown")
                        .map(name -> "{\"name\":\"" + name + "\"")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void classesThatLombokDoesNotMakeBeansAreRefused(Order order) {
        SourceFolder sources = sources()
                .with("sensors/Value.java", """
                        package sensors;

                        @io.streamlets.annotations.Encoded
                        @lombok.Value
                        public class Value {
                            String src;
                        }
                        """)
                .with("sensors/Built.java", """
                        package sensors;

                        @io.streamlets.annotations.Encoded
                        @lombok.Data
                        @lombok.Builder
                        public class Built {
                            private String src;
                        }
                        """)
                .with("sensors/ReadOnly.java", """
                        package sensors;

                        @io.streamlets.annotations.Encoded
                        @lombok.Getter
                        public class ReadOnly {
                            private String src;
                        }
                        """)
                .with("sensors/Fluent.java", """
                        package sensors;

                        @io.streamlets.annotations.Encoded
                        @lombok.Data
                        @lombok.experimental.Accessors(fluent = true)
                        public class Fluent {
                            private String src;
                        }
                        """);

        assertThat(compile(sources, order).diagnostics()).isEqualTo("""
                Built.java: error: [SLT-301] type 'sensors.Built' has no codec: it has no public constructor without parameters.
                      Fix: use an Avro or Protobuf class, or a public record, bean, enum or sealed interface of records.
                  | public class Built {
                  |        ^
                Fluent.java: error: [SLT-306] field 'src' of 'sensors.Fluent' has no getter 'java.lang.String getSrc()'.
                      path: Fluent.src
                      Fix: add the public method 'java.lang.String getSrc()'.
                  |     private String src;
                  |                    ^
                Fluent.java: error: [SLT-306] field 'src' of 'sensors.Fluent' has no setter 'void setSrc(java.lang.String src)'.
                      path: Fluent.src
                      Fix: add the public method 'void setSrc(java.lang.String src)'.
                  |     private String src;
                  |                    ^
                ReadOnly.java: error: [SLT-306] field 'src' of 'sensors.ReadOnly' has no setter 'void setSrc(java.lang.String src)'.
                      path: ReadOnly.src
                      Fix: add the public method 'void setSrc(java.lang.String src)'.
                  |     private String src;
                  |                    ^
                Value.java: error: [SLT-301] type 'sensors.Value' has no codec: it has no public constructor without parameters.
                      Fix: use an Avro or Protobuf class, or a public record, bean, enum or sealed interface of records.
                  | public class Value {
                  |        ^
                """);
    }
}
