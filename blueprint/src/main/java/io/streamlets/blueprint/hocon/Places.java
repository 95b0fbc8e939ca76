package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where HOCON values stand: Typesafe Config knows their lines, the texts themselves the columns. */
public final class Places {
    private static final Pattern MERGED = Pattern.compile("merge of (.*)");
    private static final Pattern FILE_AND_LINE = Pattern.compile("(.*?): (\\d+)(?:-\\d+)?(?:,.*)?");

    private static final Place ENVIRONMENT = new Place("the environment", 0);

    private final Map<Place, List<Field>> fields = new HashMap<>();
    private final Map<String, Place> substituted = new HashMap<>();
    private final Map<Place, List<Scalar>> scalars = new HashMap<>();
    private final Map<Place, Integer> order = new HashMap<>();

    /**
     * The places of values in these texts, and of others as Typesafe Config knows them.
     *
     * @param inOrder the places of the keys of all texts, those of weaker values first
     */
    public Places(Collection<HoconText> texts, List<Place> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            order.put(line(inOrder.get(i)), i);
        }
        for (HoconText text : texts) {
            for (Field field : text.fields()) {
                add(fields, field.place(), field);
                if (!field.substitutions().isEmpty()) {
                    substituted.put(field.pathText(), field.place());
                }
            }
            text.scalars().forEach(scalar -> add(scalars, scalar.place(), scalar));
        }
    }

    /** The line of an origin; of a value merged from several places, the first that Typesafe Config names. */
    public static Place of(ConfigOrigin origin) {
        String description = origin.description();
        Matcher merged = MERGED.matcher(description);
        String first = merged.matches() ? merged.group(1) : description;
        if (first.equals("env variables")) {
            return ENVIRONMENT;
        }
        Matcher line = FILE_AND_LINE.matcher(first);
        return line.matches()
                ? new Place(line.group(1), Integer.parseInt(line.group(2)))
                : new Place(first, Math.max(0, origin.lineNumber()));
    }

    /** Whether a value at one place is stronger than one at the other; what stands in no text comes last. */
    boolean isLater(Place one, Place other) {
        int last = Integer.MAX_VALUE;
        int lines = Integer.compare(order.getOrDefault(line(one), last), order.getOrDefault(line(other), last));
        return lines == 0 ? one.column() > other.column() : lines > 0;
    }

    /** The place of the value of a key; of a list or an object, that of the key. */
    public Place of(String key, ConfigValue value) {
        Scalar scalar = scalar(key, value, 0);
        return scalar == null ? keyOrLine(key, value) : scalar.place();
    }

    /** The place of the key of a value, which stands at {@code path}, the key included. */
    public Place ofKey(String path, String key, ConfigValue value) {
        Place known = keyOrLine(key, value);
        return known.equals(ENVIRONMENT) ? substituted.getOrDefault(path, known) : known;
    }

    private Place keyOrLine(String key, ConfigValue value) {
        Place line = of(value.origin());
        return fields.getOrDefault(line, List.of()).stream()
                .filter(field -> field.path().contains(key))
                .findFirst()
                .map(Field::place)
                .orElse(line);
    }

    /** The places of the elements of a list that is the value of a key, in their order. */
    public List<Place> ofElements(String key, Collection<? extends ConfigValue> elements) {
        Map<List<Object>, Integer> before = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (ConfigValue element : elements) {
            Place line = of(element.origin());
            List<Object> same = List.of(line, String.valueOf(HoconValues.text(element)));
            Scalar scalar = scalar(key, element, before.merge(same, 1, Integer::sum) - 1);
            places.add(scalar == null ? keyOrLine(key, element) : scalar.place());
        }
        return places;
    }

    /** The scalar that became the value, after {@code before} others of the same key and text in its line. */
    private @Nullable Scalar scalar(String key, ConfigValue value, int before) {
        String text = HoconValues.text(value);
        List<Scalar> same = scalars.getOrDefault(of(value.origin()), List.of()).stream()
                .filter(scalar -> scalar.text().equals(text))
                .toList();
        // Where a substitution brings the value here, it stands under another key.
        List<Scalar> here =
                same.stream().filter(scalar -> scalar.key().equals(key)).toList();
        List<Scalar> candidates = here.isEmpty() ? same : here;
        return candidates.isEmpty() ? null : candidates.get(Math.min(before, candidates.size() - 1));
    }

    private static <T> void add(Map<Place, List<T>> byLine, Place place, T value) {
        byLine.computeIfAbsent(line(place), line -> new ArrayList<>()).add(value);
    }

    private static Place line(Place place) {
        return new Place(place.file(), place.line());
    }
}
