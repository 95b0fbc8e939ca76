package io.streamlets.spark.application;

import io.streamlets.spark.verification.QueryForm;
import io.streamlets.spark.verification.StreamletForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides topic by topic whether the queries of a run let it be fused.
 *
 * <p>Each fused topic makes one query of two. Two streamlets of one query must not both keep state or define a watermark:
 * Spark has one watermark for a query, the least of all.
 */
final class FusionDecision {
    private final Map<String, StreamletForm> forms = new LinkedHashMap<>();
    /** By the path of the outlet or egress of each query that has been put into it. */
    private final Map<String, FusedQuery> queries = new LinkedHashMap<>();

    FusionDecision(List<StreamletForm> forms) {
        forms.forEach(form -> this.forms.put(form.ref(), form));
    }

    /** The queries with fused topics so far. */
    List<FusedQuery> queries() {
        return queries.values().stream()
                .filter(query -> !query.topics().isEmpty())
                .distinct()
                .toList();
    }

    /** The streamlets whose queries have all become a part of others, each with the streamlet that has the query now. */
    Map<String, String> partOf() {
        Map<String, String> owners = new LinkedHashMap<>();
        forms.forEach((ref, form) -> {
            List<String> of = form.queries().stream()
                    .map(query -> queries.getOrDefault(ref + "." + query.port(), FusedQuery.of(ref, query))
                            .ref())
                    .toList();
            if (!of.isEmpty() && !of.contains(ref)) {
                owners.put(ref, of.get(0));
            }
        });
        return owners;
    }

    /** Fuses a topic, or gives the reasons why not. */
    List<String> fuse(FusedTopic topic) {
        List<String> reasons = new ArrayList<>();
        QueryForm written = written(topic, reasons);
        QueryForm read = read(topic, reasons);
        if (written == null || read == null || !reasons.isEmpty()) {
            return reasons;
        }
        FusedQuery producer = query(topic.outlet().ref(), written);
        FusedQuery consumer = query(topic.inlet().ref(), read);
        FusedQuery one = consumer.after(producer, topic);
        if (one.remembering().size() > 1) {
            reasons.add("streamlets '" + String.join("' and '", one.remembering())
                    + "' both keep state or define a watermark: one query has one watermark");
        }
        if (!producer.remembering().isEmpty() && !consumer.form().appends()) {
            reasons.add("query '" + consumer.form().name() + "' has the output mode "
                    + mode(consumer.form()) + ", and streamlet '"
                    + producer.remembering().get(0) + "' before it keeps state");
        }
        if (reasons.isEmpty()) {
            queries.replaceAll((path, query) -> query.equals(producer) || query.equals(consumer) ? one : query);
        }
        return reasons;
    }

    private FusedQuery query(String ref, QueryForm form) {
        return queries.computeIfAbsent(ref + "." + form.port(), path -> FusedQuery.of(ref, form));
    }

    private @Nullable QueryForm written(FusedTopic topic, List<String> reasons) {
        StreamletForm streamlet = known(topic.outlet().ref(), reasons);
        if (streamlet == null) {
            return null;
        }
        QueryForm query = streamlet.queryOf(topic.outlet().port());
        if (query == null) {
            reasons.add("streamlet '" + streamlet.ref() + "' does not write outlet '" + topic.outlet() + "' once");
            return null;
        }
        if (!query.appends()) {
            reasons.add("outlet '" + topic.outlet() + "' has the output mode " + mode(query)
                    + ": only what is appended can be read on in the same query");
        }
        if (!query.hasDefaultTrigger()) {
            reasons.add("outlet '" + topic.outlet() + "' has a trigger of its own");
        }
        return query;
    }

    private @Nullable QueryForm read(FusedTopic topic, List<String> reasons) {
        StreamletForm streamlet = known(topic.inlet().ref(), reasons);
        if (streamlet == null) {
            return null;
        }
        QueryForm query = streamlet.readerOf(topic.inlet().port());
        if (query == null) {
            reasons.add("the queries of streamlet '" + streamlet.ref() + "' do not read inlet '" + topic.inlet()
                    + "' once altogether: what writes it would run for each of them");
            return null;
        }
        if (!query.runsOn()) {
            reasons.add("query '" + query.name() + "' has a trigger that ends it, or one without batches");
        }
        if (query.keepsOwnCheckpoint()) {
            reasons.add("query '" + query.name()
                    + "' has a checkpoint location of its own, which may be that of the time before the fusion");
        }
        return query;
    }

    private @Nullable StreamletForm known(String ref, List<String> reasons) {
        StreamletForm streamlet = forms.get(ref);
        if (streamlet == null || !streamlet.isKnown()) {
            reasons.add("the queries of streamlet '" + ref
                    + "' cannot all be checked before they start, or something is wrong with them: ask 'verify'");
            return null;
        }
        return streamlet;
    }

    private static String mode(QueryForm query) {
        return query.outputMode().toString().toLowerCase(Locale.ROOT);
    }
}
