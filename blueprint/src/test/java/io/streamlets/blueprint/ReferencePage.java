package io.streamlets.blueprint;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.problem.ProblemId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation with tables of keys, and examples below them. */
public record ReferencePage(List<Section> sections) {
    private static final Pattern EXAMPLE = Pattern.compile("^```hocon\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    /** The streamlets of the examples. */
    public static final Descriptors DESCRIPTORS = Descriptors.of(List.of(
            Samples.GENERATOR,
            Samples.AVERAGE,
            Samples.PRINTER,
            Samples.streamlet(
                    "sensors.RejectInspector",
                    "",
                    List.of(new InletDescriptor("in", SchemaDescriptor.OF_BYTES)),
                    List.of())));

    private static final Pattern ID = Pattern.compile("SLT-\\d{3}");
    private static final Set<String> IDS =
            new TreeSet<>(Stream.of(ProblemId.values()).map(ProblemId::id).toList());

    /** A line of a table: the key, its value, its default, what it means on a checkpoint, what finds wrong values. */
    public record Row(String key, List<String> cells) {}

    /** What stands below one heading. */
    public record Section(String title, List<Row> rows, List<String> examples) {}

    /** Reads a page in the folder {@code docs}; tables whose first column is not a key of {@code root} are left out. */
    public static ReferencePage read(String name, String root) {
        String text;
        try {
            text = Files.readString(Path.of("../docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Section> sections = new ArrayList<>();
        for (String section : text.split("(?m)^## ", -1)) {
            List<Row> rows = section.lines()
                    .filter(line -> line.startsWith("| `" + root + "."))
                    .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                    .map(cells -> new Row(
                            cells[0].strip().replace("`", ""),
                            Stream.of(cells).map(String::strip).toList()))
                    .toList();
            List<String> examples = EXAMPLE.matcher(section)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            sections.add(new Section(section.lines().findFirst().orElse(""), rows, examples));
        }
        return new ReferencePage(sections);
    }

    public List<String> keys() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .map(Row::key)
                .sorted()
                .toList();
    }

    public List<String> examples() {
        return sections.stream().flatMap(section -> section.examples().stream()).toList();
    }

    /** What is missing in rows and examples; empty if nothing is. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Section section : sections) {
            Set<String> paths = new TreeSet<>();
            section.examples().forEach(example -> collect("", ConfigFactory.parseString(example), paths));
            for (Row row : section.rows()) {
                if (row.cells().size() != 5 || row.cells().contains("")) {
                    gaps.add(row.key() + " has not five cells");
                }
                List<String> ids = ID.matcher(row.cells().get(row.cells().size() - 1))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                if (ids.isEmpty() || !IDS.containsAll(ids)) {
                    gaps.add(row.key() + " has no problem ids, or unknown ones: " + ids);
                }
                Pattern key = pattern(row.key());
                if (paths.stream().noneMatch(path -> key.matcher(path).matches())) {
                    gaps.add(row.key() + " is in no example of '" + section.title() + "'");
                }
            }
        }
        return gaps;
    }

    private static void collect(String prefix, Config config, Set<String> paths) {
        config.root().forEach((key, value) -> {
            String path = prefix + ConfigUtil.joinPath(key);
            paths.add(path);
            if (value instanceof ConfigObject object) {
                collect(path + ".", object.toConfig(), paths);
            }
        });
    }

    /** {@code <setting>} is any number of keys, each other name in angle brackets is one. */
    private static Pattern pattern(String key) {
        String regex = Pattern.quote(key).replace("<setting>", "\\E.+\\Q").replaceAll("<[a-z]+>", "\\\\E[^.]+\\\\Q");
        return Pattern.compile(regex);
    }
}
