package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every setting is one that Kafka defines for its section, or at least does not look like a misspelt one.
 *
 * <p>A name that is not a misspelt one may be read by a plug-in, by a vendor's broker or by another version of Kafka: a warning.
 */
final class UnknownSettingRule implements KafkaSettings.Rule {

    private static final String SPARKS_PREFIX = "kafka.";
    private static final String PROVIDERS = "config.providers";

    @Override
    public @Nullable Problem check(Setting setting) {
        String name = setting.name();
        SettingSection section = setting.section();
        if (isKnown(section, name) || isOfProviders(section, name)) {
            return null;
        }
        List<String> homes = Stream.of(SettingSection.values())
                .filter(other -> isKnown(other, name))
                .map(SettingSection::key)
                .toList();
        if (!homes.isEmpty()) {
            return unknown(setting).fix("move it to the '%s' of %s", String.join("' or '", homes), setting.home());
        }
        if (name.startsWith(SPARKS_PREFIX) && isKnown(section, name.substring(SPARKS_PREFIX.length()))) {
            return unknown(setting)
                    .because("the prefix '%s' is Spark's; settings have the names that Kafka gives them", SPARKS_PREFIX)
                    .suggest(name.substring(SPARKS_PREFIX.length()))
                    .fix("write the name without the prefix");
        }
        NearMiss names = NearMiss.among(section.names());
        List<String> misspelt = names.misspelt(name);
        if (!misspelt.isEmpty()) {
            return unknown(setting).suggest(misspelt).fix("correct the name, or remove the setting");
        }
        return Problem.of(
                        ProblemId.SLT_443,
                        "'%s' in %s is unknown to Kafka %s",
                        name,
                        setting.owner(),
                        KafkaDefinitions.VERSION)
                .at(setting.place())
                .suggest(names.nearest(name))
                .fix("correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it");
    }

    private static Problem.Builder unknown(Setting setting) {
        return Problem.of(
                        ProblemId.SLT_440,
                        "'%s' in %s is not a setting of %s",
                        setting.name(),
                        setting.owner(),
                        setting.section().whose())
                .at(setting.place());
    }

    private static boolean isKnown(SettingSection section, String name) {
        return section.definition(name) != null;
    }

    /** Where the values of other settings come from; the rest of such a name is up to the user. */
    private static boolean isOfProviders(SettingSection section, String name) {
        return section != SettingSection.TOPIC && (name.equals(PROVIDERS) || name.startsWith(PROVIDERS + "."));
    }
}
