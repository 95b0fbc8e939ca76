package io.streamlets.spark.application;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.Severity;
import io.streamlets.spark.execution.FusedTopics;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.verification.StreamletForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fused topics of a run: each is the dataset of the outlet that writes it, from which the inlet that reads it goes on in
 * the same query.
 *
 * @since 0.1.0
 */
public final class Fusion {
    private final List<FusedQuery> queries;
    private final Map<String, String> partOf;
    private final List<Problem> problems;

    private Fusion(List<FusedQuery> queries, Map<String, String> partOf, List<Problem> problems) {
        this.queries = queries;
        this.partOf = partOf;
        this.problems = problems;
    }

    /** What is fused, after a look at the queries of the streamlets around the topics in question. */
    static Fusion of(FusionRequest request, List<StreamletForm> forms) {
        List<Problem> problems = new ArrayList<>();
        request.refused().forEach((topic, reasons) -> problems.add(problem(topic, reasons)));
        FusionDecision decision = new FusionDecision(forms);
        for (FusedTopic topic : request.topics()) {
            List<String> reasons = decision.fuse(topic);
            if (!reasons.isEmpty()) {
                problems.add(problem(topic.topic(), reasons));
            }
        }
        return new Fusion(decision.queries(), decision.partOf(), List.copyOf(problems));
    }

    /** Errors of topics that must be fused and cannot be, as far as that is known before there are queries. */
    static List<Problem> errors(FusionRequest request) {
        return of(new FusionRequest(List.of(), request.refused()), List.of()).errors();
    }

    private static Problem problem(Topic topic, List<String> reasons) {
        Problem.Builder problem = topic.isFused()
                ? Problem.of(ProblemId.SLT_533, "topic '%s' cannot be fused in this run", topic.id())
                        .at(topic.placeOf("fused"))
                : Problem.of(ProblemId.SLT_534, "topic '%s' is not fused", topic.id());
        reasons.forEach(reason -> problem.because("%s", reason));
        return problem.fix(
                topic.isFused()
                        ? "set 'app.topics.%s.fused = false' for this run, or change what stands above"
                        : "nothing need be done: the topic is one of Kafka; 'app.topics.%s.fused = false' says so",
                topic.id());
    }

    /** Why topics are not fused that were to be, notes where all of them may be left as they are. */
    public List<Problem> problems() {
        return problems;
    }

    /** Those of the problems that are errors. */
    List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.id().severity() == Severity.ERROR)
                .toList();
    }

    /** A line for each query that has fused topics. */
    public List<String> lines() {
        return queries.stream()
                .map(query -> "Fused in query '" + query.form().name() + "': "
                        + (query.topics().size() == 1 ? "topic " : "topics ") + query.shown() + ".")
                .toList();
    }

    /** The name of the query that does what a query of this name would do alone. */
    String nameOf(String query) {
        return queries.stream()
                .filter(each -> each.topics().stream()
                        .anyMatch(fused -> fused.outlet().toString().equals(query)))
                .map(each -> each.form().name())
                .findFirst()
                .orElse(query);
    }

    /** The same ports without Kafka where topics are fused. */
    public PortTopics apply(PortTopics topics) {
        return topics.withFused(queries.stream()
                .flatMap(query -> query.topics().stream())
                .map(fused -> fused.topic().id())
                .toList());
    }

    /**
     * The streamlets all of whose queries are a part of those of others, each with the ref of the streamlet whose query does
     * its work.
     */
    public Map<String, String> partOf() {
        return partOf;
    }

    List<FusedQuery> queries() {
        return queries;
    }

    /** What the contexts of streamlets need to know. */
    FusedTopics topics(CheckedApplication checked, Function<String, StreamletSettings> settings) {
        Map<String, FusedTopics.Producer> byInlet = new HashMap<>();
        Map<String, String> checkpoints = new HashMap<>();
        for (FusedQuery query : queries) {
            checkpoints.put(query.path(), query.checkpoint());
            for (FusedTopic fused : query.topics()) {
                StreamletInstance producer = checked.instance(fused.outlet().ref());
                byInlet.put(
                        fused.inlet().toString(),
                        new FusedTopics.Producer(
                                checked.application().streamlet(producer.className()),
                                settings.apply(producer.ref()),
                                fused.outlet().port()));
            }
        }
        return new FusedTopics(byInlet, checkpoints);
    }
}
