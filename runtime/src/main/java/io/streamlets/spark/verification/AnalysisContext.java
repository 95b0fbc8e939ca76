package io.streamlets.spark.verification;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.analysis.QueryAnalysis;
import io.streamlets.spark.analysis.QueryState;
import io.streamlets.spark.analysis.WriterOptions;
import io.streamlets.spark.catalyst.FieldsMismatchException;
import io.streamlets.spark.execution.ConfiguredContext;
import io.streamlets.spark.execution.QueryStandIn;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.source.EmptyStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/** The context of a streamlet whose queries are analysed: inlets are empty, and nothing is started. */
final class AnalysisContext extends ConfiguredContext {
    private static final String EGRESS = "egress";

    private final Findings findings;
    private final QueryNames names;
    private final List<StatefulQuery> stateful = new ArrayList<>();
    private final List<QueryForm> forms = new ArrayList<>();

    AnalysisContext(
            SparkSession session, StreamletSettings settings, PortTopics topics, QueryNames names, Findings findings) {
        super(session, settings, topics);
        this.names = names;
        this.findings = findings;
    }

    /** The queries so far that keep state. */
    List<StatefulQuery> stateful() {
        return stateful;
    }

    /** The queries so far with which nothing is wrong. */
    List<QueryForm> forms() {
        return forms;
    }

    @Override
    public <T> Dataset<T> readStream(InletPort<T> inlet) {
        return EmptyStream.of(session(), inlet);
    }

    @Override
    public <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        return writeStream(() -> data, outlet, outputMode);
    }

    @Override
    public <T> StreamingQuery writeStream(
            Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger trigger) {
        return write(() -> data, outlet, outputMode, trigger);
    }

    @Override
    public <T> StreamingQuery writeStream(Supplier<Dataset<T>> data, OutletPort<T> outlet, OutputMode outputMode) {
        return write(data, outlet, outputMode, null);
    }

    @Override
    public StreamingQuery startEgress(String name, DataStreamWriter<?> writer) {
        return startEgress(name, () -> writer);
    }

    @Override
    public StreamingQuery startEgress(String name, Supplier<? extends DataStreamWriter<?>> writer) {
        QuerySubject egress = new QuerySubject(streamletRef(), EGRESS, name, streamletRef() + "." + name);
        DataStreamWriter<?> made = made(egress, writer);
        return made == null ? standIn(egress) : analysed(egress, made);
    }

    private <T> StreamingQuery write(
            Supplier<Dataset<T>> data, OutletPort<T> outlet, OutputMode outputMode, @Nullable Trigger trigger) {
        QuerySubject written =
                new QuerySubject(streamletRef(), "outlet", outlet.name(), streamletRef() + "." + outlet.name());
        Dataset<T> made = made(written, () -> {
            topic(outlet);
            return data.get();
        });
        DataStreamWriter<?> writer = made == null ? null : writer(written, made, outlet);
        if (writer == null) {
            return standIn(written);
        }
        writer.outputMode(outputMode);
        if (trigger != null) {
            writer.trigger(trigger);
        }
        return analysed(written, writer);
    }

    private <T> @Nullable DataStreamWriter<?> writer(QuerySubject query, Dataset<T> data, OutletPort<T> outlet) {
        try {
            return outlet.bytes(data).writeStream().format("noop");
        } catch (FieldsMismatchException mismatch) {
            findings.mismatch(query, mismatch, QueryAnalysis.callSite(data));
            return null;
        } catch (Exception failure) {
            findings.failed(query, failure, QueryAnalysis.callSite(data));
            return null;
        }
    }

    /** What the user's code makes; null if it fails, which is a finding then. */
    private <V> @Nullable V made(QuerySubject query, Supplier<V> code) {
        try {
            return code.get();
        } catch (Exception | LinkageError | AssertionError failure) {
            // Scala throws checked exceptions, such as AnalysisException, that Java does not see coming.
            findings.failed(query, failure, List.of());
            return null;
        }
    }

    private StreamingQuery analysed(QuerySubject port, DataStreamWriter<?> writer) {
        QuerySubject query = new QuerySubject(
                port.ref(), port.kind(), port.port(), WriterOptions.of(writer).queryName(port.query()));
        QuerySubject same = names.add(query);
        if (same != null) {
            findings.sameName(query, same);
        }
        QueryAnalysis analysis = QueryAnalysis.of(writer);
        forms.add(new QueryForm(
                query.port(),
                query.kind().equals(EGRESS),
                query.query(),
                analysis.outputMode(),
                analysis.trigger(),
                analysis.inlets(),
                analysis.remembers(),
                WriterOptions.of(writer).contains(WriterOptions.CHECKPOINT)));
        analysis.faults().forEach(fault -> findings.fault(query, fault));
        QueryState state = analysis.state();
        if (state != null) {
            stateful.add(new StatefulQuery(query.ref(), query.query(), state));
        }
        return standIn(query);
    }

    private StreamingQuery standIn(QuerySubject query) {
        return new QueryStandIn(query.query(), session());
    }
}
