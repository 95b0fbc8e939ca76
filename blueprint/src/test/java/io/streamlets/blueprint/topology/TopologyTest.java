package io.streamlets.blueprint.topology;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.Golden;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.ProtoText;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static final Topology SENSORS = topology(Samples.BLUEPRINT);

    /** Several producers and consumers, an outside topic with settings of its own, a ref that is a word of Mermaid. */
    private static final Topology LARGE = topology("""
            blueprint {
              streamlets {
                generator-north = sensors.SensorGenerator
                generator-south = sensors.SensorGenerator
                average         = sensors.MovingAverage
                end             = sensors.ConsolePrinter
                late            = sensors.ConsolePrinter
              }
              topics {
                data { producers = [generator-north.out, generator-south.out], consumers = [average.in], partitions = 3 }
                averages { producers = [average.out], consumers = [end.in], fused = true }
                archive { consumers = [late.in], topic.name = averages_2024, cluster = archive, managed = false,
                  encoding = single-object, compatibility = full }
              }
            }
            """);

    /** Two messages of one file, with a field of each kind. */
    private static final String MESSAGES = """
            message Limit { double least = 1; double most = 2; }
            enum Gauge { NONE = 0; OIL = 1; }
            message Data {
              string src = 1;
              optional double value = 2;
              repeated sint32 counts = 3;
              map<string, Limit> limits = 4;
              Gauge gauge = 5;
              google.protobuf.Timestamp at = 6;
              oneof reading { double kelvin = 7; bytes raw = 8; }
            }
            """;

    @Test
    void text() {
        Golden.assertMatches("topology/sensors.txt", SENSORS.text());
        Golden.assertMatches("topology/large.txt", LARGE.text());
    }

    @Test
    void parametersWithLimitsAndSecrets() {
        Topology parameters = topology("blueprint.streamlets.all = sensors.Parameters");

        Golden.assertMatches("topology/parameters.txt", parameters.text());
        Golden.assertMatches("topology/parameters.json", parameters.json());
    }

    @Test
    void mermaid() {
        Golden.assertMatches("topology/sensors.mmd", SENSORS.mermaid());
        Golden.assertMatches("topology/large.mmd", LARGE.mermaid());
    }

    @Test
    void json() {
        Golden.assertMatches("topology/sensors.json", SENSORS.json());
        Golden.assertMatches("topology/large.json", LARGE.json());
    }

    /** Topics of Protobuf and of bytes, where Avro's default means nothing; ports as a configuration has them. */
    @Test
    void otherFormatsAndInvalidRecords() {
        SchemaDescriptor message = message("sensors.Data", MESSAGES);
        Topology topology = Topology.of(
                Samples.blueprint("""
                        blueprint {
                          streamlets {
                            reader    = sensors.Reader
                            generator = sensors.Generator
                            lenient   = sensors.Reader
                            strict    = sensors.Reader
                            inspector = sensors.Inspector
                            archive   = sensors.Inspector
                          }
                          topics {
                            data         { producers = [generator.out], consumers = [reader.in, lenient.in, strict.in] }
                            dead-letters { consumers = [inspector.in] }
                            foreign      { consumers = [archive.in], managed = false, encoding = confluent }
                            rejects      { managed = false }
                          }
                        }
                        """),
                Descriptors.of(List.of(
                        Samples.streamlet(
                                "sensors.Generator",
                                "",
                                List.of(),
                                List.of(
                                        new OutletDescriptor(
                                                "out",
                                                message,
                                                Envelope.KEYED,
                                                null,
                                                false,
                                                new InvalidRecords(OnInvalid.DEAD_LETTER, "rejects")),
                                        new OutletDescriptor(
                                                "limits", message("sensors.Limit", MESSAGES), null, true))),
                        Samples.streamlet(
                                "sensors.Reader",
                                "",
                                List.of(new InletDescriptor(
                                        "in",
                                        message,
                                        Envelope.KAFKA_RECORD,
                                        false,
                                        new InvalidRecords(OnInvalid.DEAD_LETTER, InvalidRecords.DEAD_LETTERS))),
                                List.of()),
                        Samples.streamlet(
                                "sensors.Inspector",
                                "",
                                List.of(new InletDescriptor("in", SchemaDescriptor.OF_BYTES)),
                                List.of()))),
                Map.of(
                        "lenient.in", new InvalidRecords(OnInvalid.SKIP, InvalidRecords.DEAD_LETTERS),
                        "strict.in", InvalidRecords.DEFAULT,
                        "inspector.in", new InvalidRecords(OnInvalid.DEAD_LETTER, "rejects")));

        Golden.assertMatches("topology/formats.txt", topology.text());
        Golden.assertMatches("topology/formats.mmd", topology.mermaid());
        Golden.assertMatches("topology/formats.json", topology.json());
    }

    /** Each record within another has its fields once, unless two of one name differ. */
    @Test
    void recordsWithinRecords() {
        String address = Samples.record("Address", Samples.field("street", "\"string\""));
        String line = Samples.record("Line", Samples.field("sku", "\"string\""), Samples.field("count", "\"int\""));
        SchemaDescriptor order = Samples.schema(Samples.record(
                "Order",
                Samples.field("lines", "{\"type\":\"array\",\"items\":" + line + "}"),
                Samples.field("shipTo", "[\"null\"," + address + "]"),
                Samples.field("others", "{\"type\":\"map\",\"values\":\"Address\"}"),
                Samples.field("replaces", "[\"null\",\"Order\"]")));
        SchemaDescriptor cart = Samples.schema(Samples.record(
                "Cart",
                Samples.field("first", line),
                Samples.field("shipTo", Samples.record("Address", Samples.field("city", "\"string\"")))));
        Topology topology = Topology.of(
                Samples.blueprint("""
                        blueprint {
                          streamlets.checkout = sensors.Checkout
                          topics {
                            carts    { consumers = [checkout.carts], managed = false }
                            orders   { producers = [checkout.orders] }
                            readings { producers = [checkout.readings] }
                          }
                        }
                        """),
                Descriptors.of(List.of(Samples.streamlet(
                        "sensors.Checkout",
                        "",
                        List.of(new InletDescriptor("carts", cart)),
                        List.of(
                                new OutletDescriptor("orders", order, null),
                                new OutletDescriptor("readings", message("sensors.Data", MESSAGES), null))))));

        Golden.assertMatches("topology/nested.txt", topology.text());
        Golden.assertMatches("topology/nested.json", topology.json());
    }

    @Test
    void levelsOfRecursiveTypes() {
        SchemaDescriptor node = Samples.schema(Samples.record("Node", Samples.field("next", "[\"null\",\"Node\"]")));
        SchemaDescriptor recursive = new SchemaDescriptor(
                node.name(), node.format(), node.text(), node.fingerprint(), false, Map.of("sensors.Node", 4));
        Topology topology = Topology.of(
                Samples.blueprint("""
                        blueprint {
                          streamlets.prune = sensors.Prune
                          topics.nodes { consumers = [prune.in], managed = false }
                        }
                        """),
                Descriptors.of(List.of(Samples.streamlet(
                        "sensors.Prune", "", List.of(new InletDescriptor("in", recursive)), List.of()))));

        Golden.assertMatches("topology/recursive.txt", topology.text());
        Golden.assertMatches("topology/recursive.json", topology.json());
    }

    @Test
    void needsTheDescriptorOfEveryStreamlet() {
        assertThatThrownBy(() -> Topology.of(Samples.blueprint(Samples.BLUEPRINT), Descriptors.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sensors.SensorGenerator has no descriptor");
    }

    private static SchemaDescriptor message(String name, String proto) {
        String text = ProtoText.base64(proto);
        return new SchemaDescriptor(name, SchemaDescriptor.PROTOBUF, text, ProtobufSchemas.fingerprint(text));
    }

    private static Topology topology(String blueprint) {
        return Topology.of(Samples.blueprint(blueprint), Samples.DESCRIPTORS);
    }
}
