package io.streamlets.spark.application;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.spark.verification.QueryForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A query that is as large as fused topics make it.
 *
 * @param ref the streamlet that it belongs to: the last one
 * @param form the query of that streamlet
 * @param topics the fused topics
 * @param remembering the streamlets in it that keep state or define a watermark
 */
record FusedQuery(String ref, QueryForm form, List<FusedTopic> topics, List<String> remembering) {
    private static final String SUFFIX = ".fused.";

    /** Of the 255 characters that most file systems allow. */
    private static final int LONGEST_SUFFIX = 150;

    FusedQuery {
        topics = List.copyOf(topics);
        remembering = List.copyOf(remembering);
    }

    /** The query of a streamlet alone. */
    static FusedQuery of(String ref, QueryForm form) {
        return new FusedQuery(ref, form, List.of(), form.remembers() ? List.of(ref) : List.of());
    }

    /** The query that reads from {@code producer} what it would read from a topic. */
    FusedQuery after(FusedQuery producer, FusedTopic topic) {
        List<FusedTopic> all = new ArrayList<>(producer.topics);
        all.add(topic);
        all.addAll(topics);
        List<String> both = new ArrayList<>(producer.remembering);
        both.addAll(remembering);
        return new FusedQuery(ref, form, all, both);
    }

    /** The path of its outlet or egress in the blueprint. */
    String path() {
        return ref + "." + form.port();
    }

    /** What its checkpoint is called, after the fused topics: it fits no query with others. */
    String checkpoint() {
        String ids = topics.stream().map(fused -> fused.topic().id()).sorted().collect(Collectors.joining("."));
        return form.port() + SUFFIX + (ids.length() > LONGEST_SUFFIX ? Sha256.of(ids) : ids);
    }

    /** The outlet or egress whose checkpoint a folder is. */
    static String portOf(String checkpoint) {
        int suffix = checkpoint.indexOf(SUFFIX);
        return suffix < 0 ? checkpoint : checkpoint.substring(0, suffix);
    }

    /** The topics for a person: {@code 'data', 'averages'}. */
    String shown() {
        return topics.stream().map(FusedTopic::topic).map(Topic::id).collect(Collectors.joining("', '", "'", "'"));
    }
}
