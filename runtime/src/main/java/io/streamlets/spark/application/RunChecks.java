package io.streamlets.spark.application;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.kafka.KafkaTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.jspecify.annotations.Nullable;

/** What must be configured, beyond the values themselves, before an application can run with Kafka and Spark. */
final class RunChecks {
    private static final String MASTER = "spark.master";

    private final CheckedApplication checked;
    private final FusionRequest request;
    private final ApplicationConfiguration configuration;

    RunChecks(CheckedApplication checked, FusionRequest request) {
        this.checked = checked;
        this.request = request;
        this.configuration = checked.configuration();
    }

    List<Problem> problems(@Nullable String storage) {
        List<Problem> problems = new ArrayList<>(clusters());
        problems.addAll(registries());
        problems.addAll(Fusion.errors(request));
        if (storage == null) {
            problems.add(Problem.of(ProblemId.SLT_509, "no storage folder is configured")
                    .because("checkpoints are kept there, from which a restart continues")
                    .fix("set 'app.storage' to a folder or URL that the driver and all executors reach"));
        }
        String master = setting(MASTER);
        if (master == null) {
            problems.add(Problem.of(ProblemId.SLT_512, "no Spark master is set")
                    .fix("start the application with spark-submit, set 'app.runtimes.spark.config.spark.master', or"
                            + " run it on this machine with 'run --local'"));
        } else if (!isOneProcess(master)) {
            Problem folders = checked.executorClasses().problem(master, key -> setting(key) != null);
            if (folders != null) {
                problems.add(folders);
            }
        }
        return problems;
    }

    /** Whether the driver does the work of executors itself; those of {@code local-cluster} are processes of their own. */
    private static boolean isOneProcess(String master) {
        return master.equals("local") || master.startsWith("local[");
    }

    /** What a setting of Spark's context will be; null if it is not set. */
    private @Nullable String setting(String key) {
        String configured = configuration.sparkConfig().get(key);
        SparkConf submitted = new SparkConf();
        if (configured == null && submitted.contains(key)) {
            return submitted.get(key);
        }
        return configured;
    }

    /** The same for a run on one machine. */
    List<Problem> localProblems() {
        List<Problem> problems = new ArrayList<>(Fusion.errors(request));
        String master = setting(MASTER);
        if (master != null && !master.startsWith("local")) {
            problems.add(notLocal(master));
        }
        return problems;
    }

    private static Problem notLocal(String master) {
        return Problem.of(ProblemId.SLT_514, "'run --local' is for this machine, but the Spark master is '%s'", master)
                .because("executors elsewhere would not reach the embedded broker")
                .fix("add 'app.runtimes.spark.config.spark.master=local[*]' to the command, or run without --local");
    }

    private List<Problem> registries() {
        return checked.blueprint().topics().stream()
                .filter(topic -> topic.encoding() == Encoding.CONFLUENT
                        && topic.schemaRegistry().url() == null
                        && !topic.isFused()
                        && !ConfiguredTopics.ports(topic, configuration.streamletRefs())
                                .isEmpty())
                .map(topic -> Problem.of(ProblemId.SLT_528, "topic '%s' has no schema registry", topic.id())
                        .because("its encoding is confluent: each record has the id of its schema in a registry")
                        .fix(
                                "set 'app.topics.%s.schema-registry.url', such as 'http://registry:8081', or run with"
                                        + " --local",
                                topic.id()))
                .toList();
    }

    private List<Problem> clusters() {
        Set<String> used =
                checked.topics().topics().stream().map(KafkaTopic::id).collect(Collectors.toSet());
        Map<String, List<String>> topicsWithoutServers = new LinkedHashMap<>();
        for (Topic topic : checked.blueprint().topics()) {
            if (used.contains(topic.id())
                    && configuration.cluster(topic.cluster()).bootstrapServers() == null
                    && !topic.connectionConfig().containsKey(KafkaTopic.BOOTSTRAP_SERVERS)) {
                topicsWithoutServers
                        .computeIfAbsent(topic.cluster(), cluster -> new ArrayList<>())
                        .add(topic.id());
            }
        }
        List<Problem> problems = new ArrayList<>();
        topicsWithoutServers.forEach((cluster, topics) -> {
            Problem.Builder problem = Problem.of(
                            ProblemId.SLT_506, "Kafka cluster '%s' has no bootstrap servers", cluster)
                    .because("topics there: '%s'", String.join("', '", topics));
            if (!configuration.clusterNames().contains(cluster)) {
                NearMiss.nearest(cluster, configuration.clusterNames())
                        .forEach(similar -> problem.because("what is configured is 'app.kafka.clusters.%s'", similar));
            }
            problems.add(problem.fix(
                    "set 'app.kafka.clusters.%s.bootstrap-servers', such as 'kafka:9092', or run with --local",
                    cluster));
        });
        return problems;
    }

    /** A problem with a folder of this machine that is given for storage; null if it can be used. */
    static @Nullable Problem unusable(Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return null;
            }
            return unusable(folder, "it cannot be written to");
        } catch (IOException e) {
            return unusable(folder, e.toString());
        }
    }

    private static Problem unusable(Path folder, String reason) {
        return Problem.of(ProblemId.SLT_509, "the storage folder '%s' cannot be used", folder)
                .because("%s", reason)
                .fix("name a folder that can be created and written to");
    }
}
