package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.hocon.HoconValues.Setting;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and checks what is configured for Spark: for the whole application, and for single streamlets. */
final class SparkConfigReader {
    private static final String[] OF_APPLICATION = {
        KnownPaths.ROOT, KnownPaths.RUNTIMES, KnownPaths.SPARK, KnownPaths.CONFIG
    };

    private final LayeredValues values;
    private final ConfigurationFindings findings;
    private final SparkSettings spark;

    SparkConfigReader(LayeredValues values, ConfigurationFindings findings, SparkSettings spark) {
        this.values = values;
        this.findings = findings;
        this.spark = spark;
    }

    /** The settings of the whole application. */
    Map<String, String> application() {
        return read(OF_APPLICATION);
    }

    /**
     * The settings of one streamlet: its own above those of the application.
     *
     * @param isAlone whether no other streamlet runs in the process
     */
    Map<String, String> streamlet(String ref, Map<String, String> application, boolean isAlone) {
        String[] path = {KnownPaths.ROOT, KnownPaths.STREAMLETS, ref, KnownPaths.CONFIG};
        Map<String, String> own = read(path);
        if (!isAlone) {
            own.forEach((key, value) -> {
                if (!spark.isPerSession(key) && !value.equals(application.get(key))) {
                    notForOne(path, ref, key);
                }
            });
        }
        Map<String, String> all = new TreeMap<>(application);
        all.putAll(own);
        return all;
    }

    private Map<String, String> read(String... path) {
        Map<String, String> settings = new TreeMap<>();
        values.settings(findings, path).forEach((key, setting) -> {
            settings.put(key, setting.value());
            String reason = spark.whyNot(key, setting.value());
            if (reason != null) {
                refused(fullPath(path, key), key, setting, reason);
            }
            List<String> meant = spark.meantBy(key);
            if (!meant.isEmpty()) {
                misspelt(fullPath(path, key), setting, meant);
            }
        });
        return settings;
    }

    private void refused(String path, String key, Setting setting, String reason) {
        // What Spark says of a value quotes it.
        Problem.Builder problem = spark.isSecret(key)
                ? Problem.of(ProblemId.SLT_516, "'%s' has a value that Spark refuses and that is not shown", path)
                : Problem.of(ProblemId.SLT_516, "'%s' is '%s', which Spark refuses", path, setting.value())
                        .because(reason);
        problem.at(setting.place());
        String usual = spark.defaultValue(key);
        findings.add(
                usual == null
                        ? problem.fix("give it a value that Spark takes, or remove it")
                        : problem.fix(
                                "give it a value that Spark takes, such as its default '%s', or remove it", usual));
    }

    private void misspelt(String path, Setting setting, List<String> meant) {
        findings.add(Problem.of(ProblemId.SLT_522, "Spark does not know '%s'", path)
                .at(setting.place())
                .suggest(meant)
                .fix("correct the name, unless a plug-in or another version of Spark reads it"));
    }

    private void notForOne(String[] path, String ref, String key) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_517, "'%s' cannot be set for one of several streamlets", fullPath(path, key))
                .because("Spark has one value of it for all streamlets of a process");
        Setting setting = values.settings(findings, path).get(key);
        if (setting != null) {
            problem.at(setting.place());
        }
        findings.add(problem.fix(
                "set '%s', or run the streamlet alone with --streamlet %s", fullPath(OF_APPLICATION, key), ref));
    }

    private static String fullPath(String[] path, String key) {
        return ConfigUtil.joinPath(path) + "." + key;
    }
}
