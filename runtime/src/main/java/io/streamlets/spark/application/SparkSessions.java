package io.streamlets.spark.application;

import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.spark.analysis.SparkSettingEntries;
import io.streamlets.spark.execution.Secrets;
import io.streamlets.spark.files.SyncedFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

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
    private final Secrets secrets;

    /** The sessions of an application. */
    public SparkSessions(CheckedApplication checked) {
        this.applicationId = checked.application().id();
        this.configuration = checked.configuration();
        this.secrets = checked.secrets();
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
     * @throws ProblemsException if Spark does not start because of one of them
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
        try {
            return builder.getOrCreate();
        } catch (Exception refused) {
            Problem problem = refusal(configured, refused);
            if (problem == null) {
                throw refused;
            }
            throw new ProblemsException(problem);
        }
    }

    /**
     * A session that only analyses queries: in this process, on one core, without a user interface.
     *
     * <p>SQL and Hadoop settings of the configuration count; others say where and how an application runs.
     *
     * @param warehouse where Spark would keep tables
     */
    SparkSession startForVerification(String warehouse) {
        if (isRunning()) {
            return SparkSession.builder().getOrCreate();
        }
        SparkSession.Builder builder = SparkSession.builder()
                .master("local[1]")
                .appName(applicationId)
                .config("spark.ui.enabled", "false")
                .config("spark.eventLog.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.warehouse.dir", warehouse);
        settings().forEach((key, value) -> {
            if (key.startsWith("spark.sql.") || key.startsWith("spark.hadoop.")) {
                builder.config(key, value);
            }
        });
        return builder.getOrCreate();
    }

    /**
     * The session for one streamlet: {@code shared}, unless the streamlet has settings of its own.
     */
    public SparkSession of(String ref, SparkSession shared) {
        return isShared(ref) ? shared : separate(ref, shared);
    }

    /** Whether a streamlet runs in the session that all share. */
    boolean isShared(String ref) {
        return own(ref).isEmpty();
    }

    /** An unshared session for each streamlet, with the settings of the application and its own. */
    Map<String, SparkSession> alone(List<String> refs, SparkSession shared) {
        Map<String, SparkSession> byRef = new LinkedHashMap<>();
        for (String ref : refs) {
            SparkSession session = separate(ref, shared);
            settings().forEach((key, value) -> {
                if (!own(ref).containsKey(key) && session.conf().isModifiable(key)) {
                    session.conf().set(key, value);
                }
            });
            byRef.put(ref, session);
        }
        return byRef;
    }

    /** The settings in which a streamlet differs from the application. */
    private Map<String, String> own(String ref) {
        Map<String, String> own = new TreeMap<>(configuration.sparkConfig(ref));
        own.entrySet().removeAll(settings().entrySet());
        return own;
    }

    private SparkSession separate(String ref, SparkSession shared) {
        SparkSession session = shared.newSession();
        // It was chosen after the start, so a new session does not have it.
        session.conf().set(ShufflePartitions.SETTING, shared.conf().get(ShufflePartitions.SETTING));
        own(ref).forEach(session.conf()::set);
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
        List<String> secrets = new ArrayList<>(configuration.secretPaths());
        secrets.addAll(configuration.secretSettings());
        if (!secrets.isEmpty()) {
            // Spark's user interface shows the command line and options of sources, which may contain a secret.
            ours.put("spark.redaction.regex", redaction(secrets));
        }
        if (configuration.streamletRefs().size() > 1) {
            // Spark's FIFO lets the batch of one streamlet wait for all jobs of another's.
            ours.put("spark.scheduler.mode", "FAIR");
        }
        // With it executors miss the jars that they are sent after the start, and each query has a class loader that
        // asks the driver.
        ours.put("spark.sql.artifact.isolation.enabled", "false");
        ours.putAll(SyncedFiles.unless(key -> configured.containsKey(key) || submitted.contains(key)));
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

    /** The problem with a setting that Spark's refusal to start names; null if it names none. */
    private @Nullable Problem refusal(Map<String, String> configured, Exception refused) {
        String message = String.valueOf(refused.getMessage());
        return configured.entrySet().stream()
                .filter(setting ->
                        message.contains(setting.getKey()) || message.contains("'" + setting.getValue() + "'"))
                .findFirst()
                .map(setting -> Problem.of(
                                ProblemId.SLT_516,
                                "Spark does not start with '%s' as '%s'",
                                setting.getKey(),
                                setting.getValue())
                        // Before anything is cut off: a secret may have several lines.
                        .because(secrets.hide(message).lines().findFirst().orElse(""))
                        .fix("correct 'app.runtimes.spark.config.%s'", setting.getKey()))
                .orElse(null);
    }

    /** What Spark's user interface does not show: Spark's own choice, and whatever holds the value of a secret. */
    private static String redaction(List<String> secrets) {
        return Stream.concat(
                        Stream.of(SparkSettingEntries.defaultRedaction()),
                        secrets.stream().map(Pattern::quote))
                .collect(Collectors.joining("|"));
    }
}
