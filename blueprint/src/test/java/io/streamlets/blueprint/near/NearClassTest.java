package io.streamlets.blueprint.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearClassTest {

    @ParameterizedTest
    @CsvSource({
        "MovingAverage,sensors.MovingAverage",
        "sensor.MovingAverage,sensors.MovingAverage",
        "org.acme.MovingAverage,sensors.MovingAverage",
        "sensors.MovingAvrage,sensors.MovingAverage",
        "sensors.Outer.Inner,sensors.Outer$Inner"
    })
    void findsAClassByItsSimpleName(String given, String meant) {
        List<String> classes = List.of("sensors.Outer$Inner", "sensors.MovingAverage", "sensors.ConsolePrinter");

        assertThat(NearClass.nearest(given, classes)).containsExactly(meant);
    }

    @Test
    void prefersTheNearerPackageAmongEqualSimpleNames() {
        List<String> classes = List.of("a.other.Average", "b.sensor.Average");

        assertThat(NearClass.nearest("b.sensors.Averge", classes)).containsExactly("b.sensor.Average");
        assertThat(NearClass.nearest("c.Average", classes)).containsExactlyElementsOf(classes);
        assertThat(NearClass.nearest("c.Average", List.of("one.Average", "two.Average", "three.Average")))
                .isEmpty();
    }

    @Test
    void findsNothingInTheSamePackageAlone() {
        assertThat(NearClass.nearest("sensors.Unheard", List.of("sensors.Average")))
                .isEmpty();
    }
}
