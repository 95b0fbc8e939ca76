package io.streamlets.sandbox;

import io.streamlets.blueprint.topology.Topology;
import io.streamlets.spark.execution.ProgressListener;
import io.streamlets.spark.execution.QueryProgress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A table of these streamlets in this order. */
    ProgressTable(List<Topology.Node> streamlets) {
        streamlets.forEach(streamlet -> flows.put(
                streamlet.ref(),
                new Flow(!streamlet.inlets().isEmpty(), !streamlet.outlets().isEmpty())));
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
        return flows.entrySet().stream()
                .map(each -> each.getValue().line(each.getKey(), now))
                .toList();
    }

    synchronized List<StreamletLine> totals() {
        return flows.entrySet().stream()
                .map(each -> each.getValue().total(each.getKey()))
                .toList();
    }

    /** The runtime names a query after its streamlet, unless the user's code has named it. */
    private @Nullable String refOf(String query) {
        int dot = query.indexOf('.');
        return refs.getOrDefault(query, dot < 0 ? query : query.substring(0, dot));
    }
}
