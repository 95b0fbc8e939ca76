package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.Environment;
import io.streamlets.blueprint.source.SourceFile;
import io.streamlets.blueprint.source.SourceLoader;
import io.streamlets.blueprint.source.SourceMerge;
import io.streamlets.blueprint.source.SourceMerge.Merged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
 * <p>A blueprint means the same wherever it is read: substitutions see its files alone, neither the environment nor system
 * properties, and only files that are found as the blueprint itself can be included. All problems of the form are found at
 * once.
 */
public final class BlueprintParser {
    private static final String ROOT = "blueprint";
    private static final String STREAMLETS = "streamlets";
    static final String TOPICS = "topics";

    private static final KeyTree SECTIONS = KeyTree.keys(Map.of(
            STREAMLETS, KeyTree.eachKey("ref", KeyTree.value()), TOPICS, KeyTree.eachKey("topic", TopicParser.KEYS)));
    private static final Set<List<String>> SECTION_PATHS =
            Set.of(List.of(ROOT), List.of(ROOT, STREAMLETS), List.of(ROOT, TOPICS));

    /** All keys of a blueprint. */
    static final KeyTree KEYS = KeyTree.keys(Map.of(ROOT, SECTIONS));

    private final String file;
    private final BlueprintSources sources;
    private final BlueprintFindings findings = new BlueprintFindings();
    private final BlueprintGaps gaps = new BlueprintGaps();
    private final List<StreamletInstance> streamlets = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    private BlueprintParser(String file, BlueprintFolders folders) {
        this.file = file;
        this.sources = new BlueprintSources(folders);
    }

    private SourceLoader<BlueprintFile> loader() {
        return new SourceLoader<>(sources, sources, findings::add);
    }

    /**
     * Reads a blueprint file and what it includes, as much of it as can be understood.
     *
     * @param file the name of the file, in its {@link FileNames#normal} form
     * @param folders where it is looked for, and where the files are that it includes
     */
    public static ParsedBlueprint parse(String file, BlueprintFolders folders) {
        BlueprintParser parser = new BlueprintParser(file, folders);
        BlueprintFile root = new BlueprintFile(file);
        byte[] bytes = parser.sources.read(root);
        return bytes == null
                ? new ParsedBlueprint(null, List.of(parser.sources.missing(root)), List.of(file), "")
                : parser.parse(parser.loader().load(root, bytes));
    }

    /**
     * Reads the text of a blueprint and what it includes, as much of it as can be understood.
     *
     * @param name the name of the text, for places
     * @param folders where the files are that the text includes
     */
    public static ParsedBlueprint parse(String name, String text, BlueprintFolders folders) {
        BlueprintParser parser = new BlueprintParser(name, folders);
        return parser.parse(parser.loader().load(new BlueprintFile(name), text));
    }

    /** Reads the text of a blueprint that includes nothing. */
    public static ParsedBlueprint parse(String name, String text) {
        return parse(name, text, BlueprintFolders.none());
    }

    private ParsedBlueprint parse(@Nullable SourceFile source) {
        if (source == null) {
            return new ParsedBlueprint(null, findings.problems(), List.of(file), "");
        }
        Blueprint blueprint = null;
        RepeatedKeys repeatedKeys = new RepeatedKeys(SECTION_PATHS, findings);
        source.all().forEach(repeatedKeys::check);
        repeatedKeys.repeated().stream()
                .filter(path -> path.size() > 2 && path.get(0).equals(ROOT))
                .forEach(gaps::unclear);
        Merged merged = SourceMerge.of(
                List.of(new SourceMerge.Layer(source, null)),
                Environment.IGNORED,
                path -> true,
                sources,
                findings::add);
        gaps.unresolved(merged.definitions(), merged.withoutValue());
        if (!source.isComplete()) {
            gaps.streamlets();
            gaps.topics();
        }
        if (merged.root() != null) {
            HoconObject root = new HoconObject(merged.root(), "", merged.places(), findings);
            root.checkKeys(KEYS);
            blueprint = blueprint(source, root.corrected(KEYS));
        }
        return new ParsedBlueprint(blueprint, findings.problems(), source.files(), fingerprint(source));
    }

    /** Lower-case hex SHA-256 of all texts, with a zero byte between them; line ends of different systems make no difference. */
    private static String fingerprint(SourceFile source) {
        String texts = source.all().map(each -> each.text().text()).collect(Collectors.joining("\0"));
        return Sha256.of(texts.replace("\r\n", "\n"));
    }

    private Blueprint blueprint(SourceFile source, HoconObject root) {
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
            findings.add(withoutStreamlets(source, place));
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
            checkName("the streamlet ref", ref, section.placeOfKey(ref));
            String className = section.string(ref);
            if (className != null && !gaps.hasStreamlet(ref)) {
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

    private Problem withoutStreamlets(SourceFile source, Place place) {
        boolean empty = source.text().elements() == 0 && source.included().isEmpty();
        return Problem.of(ProblemId.SLT_404, "the blueprint '%s' %s", file, empty ? "is empty" : "has no streamlets")
                .at(place)
                .fix("name at least one as 'blueprint.streamlets.<ref> = <class>'");
    }
}
