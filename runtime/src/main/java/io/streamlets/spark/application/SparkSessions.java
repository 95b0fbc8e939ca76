package io.streamlets.spark.application;

import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark sessions of an application: one that all streamlets share, and one for each that has settings of its own.
 *
 * <p>What a user sets is never overwritten. As everywhere in Spark, what the application is configured with stands above
 * what {@code spark-submit} says; our own defaults are below both.
 */
public final class SparkSessions {
    private static final String MASTER = "spark.master";

    private final String applicationId;
    private final ApplicationConfiguration configuration;

    /** The sessions of the application {@code applicationId}. */
    public SparkSessions(String applicationId, ApplicationConfiguration configuration) {
        this.applicationId = applicationId;
        this.configuration = configuration;
    }

    /** Whether there is a session already, such as that of a notebook or a test. */
    public static boolean isRunning() {
        return SparkSession.getDefaultSession()
                .exists(session -> !session.sparkContext().isStopped());
    }

    /**
     * Starts Spark, or takes the session that there is.
     *
     * @param defaults settings for what neither the configuration nor {@code spark-submit} says
     */
    public SparkSession start(Map<String, String> defaults) {
        Map<String, String> configured = settings();
        SparkConf submitted = new SparkConf();
        Map<String, String> weak = new TreeMap<>(ours(configured, submitted, defaults));
        weak.putAll(defaults);
        boolean present = isRunning();
        SparkSession.Builder builder = SparkSession.builder();
        weak.forEach((key, value) -> {
            // The settings of a session that there is are the user's.
            if (!present && !submitted.contains(key)) {
                builder.config(key, value);
            }
        });
        configured.forEach(builder::config);
        return builder.getOrCreate();
    }

    /**
     * The session for one streamlet: {@code shared}, unless the streamlet has settings of its own.
     *
     * @throws ProblemsException if one of them cannot be set for a single streamlet
     */
    public SparkSession of(String ref, SparkSession shared) {
        Map<String, String> own = new TreeMap<>(configuration.sparkConfig(ref));
        own.entrySet().removeAll(settings().entrySet());
        if (own.isEmpty()) {
            return shared;
        }
        SparkSession session = shared.newSession();
        List<Problem> problems = new ArrayList<>();
        own.forEach((key, value) -> {
            try {
                session.conf().set(key, value);
            } catch (Exception refused) {
                problems.add(notForOne(ref, key));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return session;
    }

    /** Where one streamlet runs alone, its settings are those of the whole application. */
    private Map<String, String> settings() {
        List<String> refs = configuration.streamletRefs();
        return refs.size() == 1 ? configuration.sparkConfig(refs.get(0)) : configuration.sparkConfig();
    }

    private Map<String, String> ours(
            Map<String, String> configured, SparkConf submitted, Map<String, String> defaults) {
        Map<String, String> ours = new HashMap<>();
        ours.put("spark.app.name", applicationId);
        if (configuration.streamletRefs().size() > 1) {
            // Spark's FIFO lets the batch of one streamlet wait for all jobs of another's.
            ours.put("spark.scheduler.mode", "FAIR");
        }
        String master = configured.getOrDefault(MASTER, submitted.get(MASTER, defaults.getOrDefault(MASTER, "")));
        if (master.startsWith("local")) {
            // On one machine nobody else needs to reach the driver, and the name of the machine may not resolve.
            ours.put("spark.driver.host", "127.0.0.1");
            ours.put("spark.driver.bindAddress", "127.0.0.1");
            // The user interface listens on all interfaces, whatever the driver's address is.
            ours.put("spark.ui.enabled", "false");
        }
        return ours;
    }

    private static Problem notForOne(String ref, String key) {
        return Problem.of(
                        ProblemId.SLT_502,
                        "'app.streamlets.%s.config.%s' cannot be set for one of several streamlets",
                        ref,
                        key)
                .because("Spark has one value of it for all streamlets of a process")
                .fix("set 'app.runtimes.spark.config.%s', or run the streamlet alone with --streamlet %s", key, ref);
    }
}
