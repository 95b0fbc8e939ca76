package io.streamlets.blueprint.topology;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.Golden;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import java.util.List;
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
                averages { producers = [average.out], consumers = [end.in] }
                archive { consumers = [late.in], topic.name = averages_2024, cluster = archive, managed = false,
                  encoding = single-object, compatibility = full }
              }
            }
            """);

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

    @Test
    void needsTheDescriptorOfEveryStreamlet() {
        assertThatThrownBy(() -> Topology.of(Samples.blueprint(Samples.BLUEPRINT), Descriptors.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sensors.SensorGenerator has no descriptor");
    }

    private static Topology topology(String blueprint) {
        return Topology.of(Samples.blueprint(blueprint), Samples.DESCRIPTORS);
    }
}
