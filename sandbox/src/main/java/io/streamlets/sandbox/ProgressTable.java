package io.streamlets.sandbox;

import io.streamlets.blueprint.topology.Topology;
import io.streamlets.spark.execution.ProgressListener;
import io.streamlets.spark.execution.QueryProgress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What has flowed through each streamlet, a line each.
 *
 * <p>Told by two sides: Spark's event of a batch says what was read from which source, and the runtime says whose query
 * it was.
 */
final class ProgressTable implements ProgressListener {

    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, String> refs = new LinkedHashMap<>();
    private Map<String, String> fusedWith = Map.of();

    /** A table of these streamlets in this order. */
    ProgressTable(List<Topology.Node> streamlets) {
        streamlets.forEach(streamlet -> flows.put(
                streamlet.ref(),
                new Flow(!streamlet.inlets().isEmpty(), !streamlet.outlets().isEmpty())));
    }

    /** Some streamlets are a part of queries of others, by their refs. */
    synchronized void fused(Map<String, String> partOf) {
        fusedWith = partOf;
    }

    @Override
    public synchronized void progress(QueryProgress progress) {
        belongs(progress.query(), progress.streamletRef());
        Flow flow = flows.get(progress.streamletRef());
        if (flow != null) {
            flow.invalid(progress.query(), progress.totalInvalidRows());
        }
    }

    @Override
    public synchronized void idle(String streamletRef, String query) {
        belongs(query, streamletRef);
    }

    private void belongs(String query, String ref) {
        refs.put(query, ref);
        Flow flow = flows.get(ref);
        if (flow != null) {
            flow.started();
        }
    }

    synchronized void add(Batch batch, long now) {
        Flow flow = flows.get(refOf(batch.query()));
        if (flow != null) {
            flow.add(batch, now);
        }
    }

    synchronized List<StreamletLine> lines(long now) {
        return lines((ref, flow) -> flow.line(ref, now));
    }

    synchronized List<StreamletLine> totals() {
        return lines((ref, flow) -> flow.total(ref));
    }

    private List<StreamletLine> lines(BiFunction<String, Flow, StreamletLine> line) {
        List<StreamletLine> lines = new ArrayList<>();
        flows.forEach((ref, flow) -> {
            String with = fusedWith.get(ref);
            lines.add(with == null ? line.apply(ref, flow) : StreamletLine.fused(ref, with));
        });
        return List.copyOf(lines);
    }

    /** The runtime names a query after its streamlet, unless the user's code has named it. */
    private @Nullable String refOf(String query) {
        int dot = query.indexOf('.');
        return refs.getOrDefault(query, dot < 0 ? query : query.substring(0, dot));
    }
}
