package io.streamlets.blueprint.parse;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads blueprint files.
 *
 * <pre>{@code
 * blueprint {
 *   streamlets {
 *     generator = sensors.SensorGenerator
 *     average   = sensors.MovingAverage
 *   }
 *   topics {
 *     data { producers = [generator.out], consumers = [average.in], partitions = 3 }
 *   }
 * }
 * }</pre>
 *
 * <p>A blueprint means the same wherever it is compiled: substitutions see the file alone, neither the environment nor
 * system properties, and nothing can be included. All problems of the form are found at once.
 */
public final class BlueprintParser {
    private static final String ROOT = "blueprint";
    private static final String STREAMLETS = "streamlets";
    private static final String TOPICS = "topics";

    private static final KeyTree KEYS = KeyTree.keys(Map.of(
            ROOT,
            KeyTree.keys(Map.of(
                    STREAMLETS, KeyTree.eachKey(KeyTree.value()), TOPICS, KeyTree.eachKey(TopicParser.keys())))));

    private final String file;
    private final BlueprintFindings findings = new BlueprintFindings();

    private BlueprintParser(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a blueprint file.
     *
     * @param file the name of the file, for places
     */
    public static Checked<Blueprint> parse(String file, String text) {
        return new BlueprintParser(file).parse(text);
    }

    /** The problem of a blueprint file that is in none of the places where it was looked for. */
    public static Problem missing(String file, List<String> placesSearched) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_402, "there is no blueprint '%s'", file);
        placesSearched.forEach(place -> problem.because("looked in %s", place));
        return problem.fix("create the file in one of these places, or correct its name");
    }

    private Checked<Blueprint> parse(String text) {
        RefusedIncludes includes = new RefusedIncludes();
        Config config;
        try {
            config = ConfigFactory.parseString(
                            text,
                            ConfigParseOptions.defaults()
                                    .setSyntax(ConfigSyntax.CONF)
                                    .setOriginDescription(file)
                                    .setIncluder(includes))
                    .resolve(ConfigResolveOptions.noSystem());
        } catch (ConfigException.UnresolvedSubstitution unresolved) {
            return Checked.invalid(HoconErrors.unresolved(file, unresolved));
        } catch (ConfigException notHocon) {
            return Checked.invalid(HoconErrors.notHocon(file, notHocon));
        }
        if (!includes.problems(file, text).isEmpty()) {
            return Checked.invalid(includes.problems(file, text));
        }
        return blueprint(new HoconObject(config.root(), "", findings));
    }

    private Checked<Blueprint> blueprint(HoconObject root) {
        root.checkKeys(KEYS);
        boolean complete = findings.isEmpty();
        HoconObject blueprint = root.object(ROOT);
        List<StreamletInstance> streamlets = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        if (blueprint != null) {
            streamlets(blueprint.object(STREAMLETS), streamlets);
            topics(blueprint.object(TOPICS), topics);
        }
        // A misspelt key is the reason why there are no streamlets, not a second mistake.
        if (streamlets.isEmpty() && complete && findings.isEmpty()) {
            Place place = blueprint == null ? new Place(file, 0) : blueprint.place(STREAMLETS);
            findings.add(place, withoutStreamlets(place));
        }
        return findings.isEmpty()
                ? Checked.valid(new Blueprint(streamlets, topics))
                : Checked.invalid(findings.problems());
    }

    private void streamlets(@Nullable HoconObject section, List<StreamletInstance> streamlets) {
        if (section == null) {
            return;
        }
        for (String ref : section.keys()) {
            Place place = section.place(ref);
            checkName("the streamlet ref", ref, place);
            String className = section.string(ref);
            if (className != null) {
                streamlets.add(new StreamletInstance(ref, className.strip(), place));
            }
        }
    }

    private void topics(@Nullable HoconObject section, List<Topic> topics) {
        if (section == null) {
            return;
        }
        for (String id : section.keys()) {
            Place place = section.place(id);
            checkName("the topic", id, place);
            HoconObject topic = section.object(id);
            if (topic != null) {
                topics.add(new TopicParser(findings).parse(id, topic, place));
            }
        }
    }

    private void checkName(String what, String name, Place place) {
        String reason = DnsLabel.whyNot(name);
        if (reason != null) {
            findings.add(
                    place,
                    Problem.of(ProblemId.SLT_414, "%s '%s' is not a DNS label", what, name)
                            .at(place)
                            .because(reason)
                            .suggest(DnsLabel.legalised(name))
                            .fix("use " + DnsLabel.RULE));
        }
    }

    private Problem withoutStreamlets(Place place) {
        return Problem.of(ProblemId.SLT_404, "the blueprint '%s' has no streamlets", file)
                .at(place)
                .fix("name at least one as 'blueprint.streamlets.<ref> = <class>'");
    }
}
