package io.streamlets.spark.kafka;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Causes;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure, before any query starts, that every topic exists: creates the managed ones, looks for the others.
 *
 * <pre>{@code
 * List<Problem> problems = new TopicCreator(Duration.ofSeconds(30)).prepare(topics);
 * }</pre>
 *
 * <p>A managed topic that exists is left as it is: its partitions and settings may have been changed for good reasons.
 */
public final class TopicCreator {
    private static final Logger log = LoggerFactory.getLogger(TopicCreator.class);

    private final Duration timeout;

    /** A creator that waits for at most {@code timeout} for each answer of a cluster. */
    public TopicCreator(Duration timeout) {
        this.timeout = timeout;
    }

    /** Creates what is missing and returns what is wrong, over all topics and clusters; empty if nothing is. */
    public List<Problem> prepare(Collection<KafkaTopic> topics) {
        Map<Map<String, String>, List<KafkaTopic>> byCluster = new LinkedHashMap<>();
        topics.forEach(topic -> byCluster
                .computeIfAbsent(topic.adminSettings(), connection -> new ArrayList<>())
                .add(topic));
        List<Problem> problems = new ArrayList<>();
        byCluster.forEach((connection, ofCluster) -> problems.addAll(prepare(connection, ofCluster)));
        return problems;
    }

    private List<Problem> prepare(Map<String, String> connection, List<KafkaTopic> topics) {
        try (Admin admin = Admin.create(settings(connection))) {
            Set<String> existing = answer(admin.listTopics().names());
            List<Problem> problems = new ArrayList<>();
            Set<String> seen = new LinkedHashSet<>(existing);
            for (KafkaTopic topic : topics) {
                if (seen.add(topic.name()) && topic.managed()) {
                    create(admin, topic).ifPresent(problems::add);
                } else if (!topic.managed() && !existing.contains(topic.name())) {
                    problems.add(missing(topic, existing));
                }
            }
            return problems;
        } catch (KafkaException | TimeoutException e) {
            return List.of(unusable(connection, e));
        }
    }

    private Optional<Problem> create(Admin admin, KafkaTopic topic) throws TimeoutException {
        NewTopic wanted = new NewTopic(topic.name(), topic.partitions(), (short) topic.replicas());
        try {
            answer(admin.createTopics(List.of(wanted.configs(topic.topicConfig())))
                    .all());
            log.info("Created topic '{}' with {} partitions", topic.name(), topic.partitions());
            return Optional.empty();
        } catch (TopicExistsException createdMeanwhile) {
            return Optional.empty();
        } catch (KafkaException e) {
            return Optional.of(notCreated(topic, e));
        }
    }

    private <T> T answer(KafkaFuture<T> future) throws TimeoutException {
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while waiting for Kafka", e);
        }
    }

    private Map<String, Object> settings(Map<String, String> connection) {
        Map<String, Object> settings = new HashMap<>();
        String millis = Long.toString(timeout.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        settings.putAll(connection);
        return settings;
    }

    private static Problem missing(KafkaTopic topic, Set<String> existing) {
        return Problem.of(ProblemId.SLT_604, "topic '%s' does not exist in Kafka", topic.name())
                .because("at '%s'", servers(topic.connection()))
                .because("the blueprint's topic '%s' is not managed, so the application does not create it", topic.id())
                .suggest(NearMiss.nearest(topic.name(), existing))
                .fix("create the topic, or set 'managed = true' to let the application create it");
    }

    private Problem notCreated(KafkaTopic topic, KafkaException cause) {
        return Problem.of(ProblemId.SLT_604, "topic '%s' does not exist in Kafka and was not created", topic.name())
                .because("at '%s'", servers(topic.connection()))
                .because(reason(cause))
                .fix("create the topic yourself and set 'managed = false', or mend the cause");
    }

    private Problem unusable(Map<String, String> connection, Exception cause) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_607, "the Kafka cluster at '%s' cannot be used", servers(connection))
                .because(reason(cause));
        return cause instanceof AuthenticationException
                ? problem.fix("correct 'sasl.mechanism', 'sasl.jaas.config' or the certificates of 'ssl.*' in"
                        + " 'app.kafka.clusters.<cluster>'")
                : problem.fix("check 'bootstrap.servers' and the security settings of the cluster, and that it runs");
    }

    private static String servers(Map<String, String> connection) {
        return connection.getOrDefault(KafkaTopic.BOOTSTRAP_SERVERS, "");
    }

    /** Kafka wraps what a user wants to know, such as which file of a setting is missing; the outermost says only what failed. */
    private String reason(Throwable thrown) {
        if (Causes.root(thrown) instanceof TimeoutException
                || Causes.root(thrown) instanceof org.apache.kafka.common.errors.TimeoutException) {
            return "it does not answer within " + timeout.toMillis() / 1000.0 + " s";
        }
        List<Throwable> telling = new ArrayList<>(Causes.telling(Causes.chain(thrown)));
        telling.removeIf(each -> each.getCause() != null && said(each).startsWith("Failed to create new "));
        return telling.stream().map(TopicCreator::said).collect(Collectors.joining("\n"));
    }

    private static String said(Throwable thrown) {
        return thrown.getMessage() == null ? thrown.getClass().getName() : thrown.getMessage();
    }
}
