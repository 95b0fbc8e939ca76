package io.streamlets.blueprint.parse;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    private static final KeyTree SECTIONS = KeyTree.keys(
            Map.of(STREAMLETS, KeyTree.eachKey(KeyTree.value()), TOPICS, KeyTree.eachKey(TopicParser.KEYS)));
    private static final KeyTree KEYS = KeyTree.keys(Map.of(ROOT, SECTIONS));

    private final String file;
    private final BlueprintFindings findings = new BlueprintFindings();
    private final BlueprintGaps gaps = new BlueprintGaps();
    private final List<StreamletInstance> streamlets = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    private BlueprintParser(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a blueprint file, as much of it as can be understood.
     *
     * @param file the name of the file, for places
     */
    public static ParsedBlueprint parse(String file, String text) {
        return new BlueprintParser(file).parse(text);
    }

    /** The problem of a blueprint file that is in none of the places where it was looked for. */
    public static Problem missing(String file, List<String> placesSearched) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_402, "there is no blueprint '%s'", file);
        placesSearched.forEach(place -> problem.because("looked in %s", place));
        return problem.fix("create the file in one of these places, or correct its name");
    }

    private ParsedBlueprint parse(String text) {
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
            return parsed(null, List.of(HoconErrors.unresolved(file, unresolved)));
        } catch (ConfigException notHocon) {
            return parsed(null, List.of(HoconErrors.notHocon(file, notHocon)));
        }
        if (!includes.problems(file, text).isEmpty()) {
            return parsed(null, includes.problems(file, text));
        }
        HoconObject root = new HoconObject(config.root(), "", findings);
        root.checkKeys(KEYS);
        Blueprint blueprint = blueprint(root.corrected(KEYS));
        return parsed(blueprint, findings.problems());
    }

    private ParsedBlueprint parsed(@Nullable Blueprint blueprint, List<Problem> problems) {
        return new ParsedBlueprint(blueprint, problems, List.of(file));
    }

    private Blueprint blueprint(HoconObject root) {
        HoconObject blueprint = root.object(ROOT);
        Place place = new Place(file, 0);
        if (blueprint == null) {
            if (root.get(ROOT) != null || root.mayHide(ROOT, KEYS)) {
                gaps.streamlets();
                gaps.topics();
            }
        } else {
            place = blueprint.place(STREAMLETS);
            section(blueprint, STREAMLETS, this::streamlets, gaps::streamlets);
            section(blueprint, TOPICS, this::topics, gaps::topics);
        }
        Gaps missed = gaps.gaps();
        // What could not be read is the reason why there are no streamlets, not a second mistake.
        if (streamlets.isEmpty() && !missed.streamlets() && missed.refs().isEmpty()) {
            findings.add(withoutStreamlets(place));
        }
        return new Blueprint(streamlets, topics, missed);
    }

    private static void section(HoconObject blueprint, String key, Consumer<HoconObject> read, Runnable missed) {
        HoconObject section = blueprint.object(key);
        if (section != null) {
            read.accept(section);
        } else if (blueprint.get(key) != null || blueprint.mayHide(key, SECTIONS)) {
            missed.run();
        }
    }

    private void streamlets(HoconObject section) {
        for (String ref : section.keys()) {
            Place place = section.place(ref);
            checkName("the streamlet ref", ref, place);
            String className = section.string(ref);
            if (className != null) {
                streamlets.add(new StreamletInstance(ref, className.strip(), place));
            } else {
                gaps.streamlet(ref);
            }
        }
    }

    private void topics(HoconObject section) {
        for (String id : section.keys()) {
            Place place = section.place(id);
            checkName("the topic", id, place);
            HoconObject topic = section.object(id);
            if (topic != null) {
                topics.add(new TopicParser(findings, gaps).parse(id, topic, place));
            } else {
                gaps.topics();
            }
        }
    }

    private void checkName(String what, String name, Place place) {
        String reason = DnsLabel.whyNot(name);
        if (reason != null) {
            findings.add(Problem.of(ProblemId.SLT_414, "%s '%s' is not a DNS label", what, name)
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
