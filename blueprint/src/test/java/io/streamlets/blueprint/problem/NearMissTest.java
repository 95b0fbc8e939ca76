package io.streamlets.blueprint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    @ParameterizedTest
    @CsvSource({"im,in", "on,in", "ot,out", "Out,out", "uot,out", "genertor,generator", "generator-1,generator"})
    void findsWhatIsNear(String given, String meant) {
        assertThat(NearMiss.nearest(given, List.of("in", "out", "generator"))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "source", "gen", "''"})
    void findsNothingWhereNothingIsNear(String given) {
        assertThat(NearMiss.nearest(given, List.of("in", "out", "generator"))).isNull();
    }

    @Test
    void takesTheFirstOfEquallyNearNames() {
        assertThat(NearMiss.nearest("port-3", List.of("port-1", "port-2"))).isEqualTo("port-1");
    }

    @Test
    void countsASwapOfNeighboursAsOneStep() {
        assertThat(NearMiss.distance("generator", "genreator")).isEqualTo(1);
        assertThat(NearMiss.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearMiss.distance("", "abc")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "MovingAverage,sensors.MovingAverage",
        "sensor.MovingAverage,sensors.MovingAverage",
        "sensors.MovingAvrage,sensors.MovingAverage",
        "sensors.Outer.Inner,sensors.Outer$Inner"
    })
    void findsAClassByItsSimpleName(String given, String meant) {
        List<String> classes = List.of("sensors.Outer$Inner", "sensors.MovingAverage", "sensors.ConsolePrinter");

        assertThat(NearMiss.nearestClass(given, classes)).isEqualTo(meant);
    }

    @Test
    void prefersTheNearerPackageAmongEqualSimpleNames() {
        assertThat(NearMiss.nearestClass("b.sensors.Averge", List.of("a.other.Average", "b.sensor.Average")))
                .isEqualTo("b.sensor.Average");
        assertThat(NearMiss.nearestClass("sensors.Unheard", List.of("sensors.Average")))
                .isNull();
    }
}
