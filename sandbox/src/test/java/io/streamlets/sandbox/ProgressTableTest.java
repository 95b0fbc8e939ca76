package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.topology.Topology;
import io.streamlets.spark.execution.QueryProgress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTableTest {

    private final ProgressTable table = new ProgressTable(List.of(
            streamlet("reader", List.of(), List.of("out")),
            streamlet("split", List.of("in"), List.of("accepted", "rejected")),
            streamlet("printer", List.of("in"), List.of())));

    @Test
    void drawsALineForEachStreamlet() {
        lines(0);
        table.add(new Batch("reader.out", 0, Map.of("csv", 31_678L), 31_678), 4_000);
        table.add(new Batch("split.accepted", 4_000, Map.of("flights", 31_678L), 31_659), 8_000);
        table.add(new Batch("split.rejected", 4_000, Map.of("flights", 31_678L), 19), 8_000);

        assertThat(lines(10_000))
                .containsExactly(
                        "reader   in 31,678  out 31,678  3,168/s",
                        "split    in 31,678  out 31,678  3,168/s",
                        "printer  starting");
    }

    @Test
    void countsARecordOnceThoughTwoQueriesReadIt() {
        table.add(new Batch("split.accepted", 0, Map.of("flights", 10L), 9), 1);
        table.add(new Batch("split.rejected", 0, Map.of("flights", 7L), 1), 1);
        table.add(new Batch("split.accepted", 0, Map.of("flights", 2L, "other", 5L), 0), 2);

        assertThat(table.totals().get(1).in()).isEqualTo(17);
        assertThat(table.totals().get(1).out()).isEqualTo(10);
    }

    @Test
    void hasNothingToSayOfASinkThatDoesNotCount() {
        table.add(new Batch("printer.parquet", 0, Map.of("flights", 50L), 0), 10_000);

        assertThat(StreamletLine.align(table.totals(), 80))
                .containsExactly("reader   starting", "split    starting", "printer  in 50  out -  5.0/s");
    }

    @Test
    void theRateIsThatOfTheLastTenSecondsAndInTotalThatOfTheTimeInWhichRecordsFlowed() {
        lines(0);
        table.add(new Batch("split.accepted", 0, Map.of("flights", 1_000L), 1_000), 5_000);
        assertThat(table.lines(5_000).get(1).rate()).isEqualTo(200);
        assertThat(table.lines(10_000).get(1).rate()).isEqualTo(100);
        assertThat(table.lines(30_000).get(1).rate()).isEqualTo(0);
        assertThat(table.totals().get(1).rate()).isEqualTo(200);
    }

    @Test
    void aStreamletWithoutQueriesIsNamedWithTheOneThatHasThem() {
        table.fused(Map.of("reader", "split"));
        table.add(new Batch("split.accepted", 0, Map.of("csv", 10L), 9), 10_000);

        assertThat(lines(10_000))
                .containsExactly("reader   fused with split", "split    in 10  out 9  0/s", "printer  starting");
        assertThat(StreamletLine.align(table.totals(), 80)).element(0).isEqualTo("reader   fused with split");
    }

    @Test
    void saysHowManyRecordsWereInvalid() {
        table.add(new Batch("split.accepted", 0, Map.of("flights", 10L), 7), 10_000);
        table.progress(invalid("split", "split.accepted", 1));
        table.progress(invalid("split", "split.rejected", 2));
        table.progress(invalid("split", "split.accepted", 1_999));

        assertThat(lines(10_000).get(1)).isEqualTo("split    in 10  out 7  0/s  2,001 invalid");
    }

    @Test
    void cutsALineAtTheWidthOfTheTerminal() {
        assertThat(StreamletLine.align(List.of(new StreamletLine("a-rather-long-name", 1, 2, 0, 3, true)), 24))
                .containsExactly("a-rather-long-name  in 1");
    }

    @Test
    void saysHowLittleHasFlowedThroughAPort() {
        table.add(new Batch("reader.out", 0, Map.of(), 0), 1);
        table.add(new Batch("split.accepted", 0, Map.of("flights", 0L), 0), 1);

        assertThat(lines(2))
                .containsExactly("reader   in -  out 0  0/s", "split    in 0  out 0  0/s", "printer  starting");
    }

    private static QueryProgress invalid(String ref, String query, long total) {
        return new QueryProgress(ref, query, Instant.EPOCH, 0, 0, 0, 0, 0, 0, 0, total, 0);
    }

    private static Topology.Node streamlet(String ref, List<String> inlets, List<String> outlets) {
        StreamletDescriptor descriptor = StreamletDescriptor.builder("p." + ref).build();
        return new Topology.Node(ref, descriptor, ports(inlets), ports(outlets));
    }

    private static List<Topology.Port> ports(List<String> names) {
        SchemaDescriptor schema = new SchemaDescriptor("p.Data", SchemaDescriptor.AVRO, "{}", "");
        return names.stream()
                .map(name -> new Topology.Port(name, null, schema, Envelope.NONE, null, InvalidRecords.DEFAULT))
                .toList();
    }

    private List<String> lines(long now) {
        return StreamletLine.align(table.lines(now), 80);
    }
}
