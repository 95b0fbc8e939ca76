package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseable;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what configuration files include, as Typesafe Config does; what is missing, which that would skip without a word,
 * is a finding.
 */
final class IncludedFiles implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderClasspath, ConfigIncluderURL {
    private static final List<String> ENDINGS = List.of("", ".conf", ".json", ".properties");

    private final ConfigurationFindings findings;
    private final List<HoconText> texts = new ArrayList<>();
    /** The file that is read, below those that include it. */
    private final Deque<HoconText> reading = new ArrayDeque<>();

    private @Nullable ConfigIncluder typesafes;

    IncludedFiles(ConfigurationFindings findings) {
        this.findings = findings;
    }

    /** The texts of all files that were read. */
    List<HoconText> texts() {
        return texts;
    }

    /** The bytes of a file. */
    @FunctionalInterface
    interface Content {
        /** Null if there is no such file. */
        @Nullable
        InputStream open() throws IOException;
    }

    /** Does {@code parse} for a file of this name. */
    <T> T read(String name, Content content, Supplier<T> parse) {
        HoconText text = HoconText.of(name, text(content));
        texts.add(text);
        reading.push(text);
        try {
            return parse.get();
        } finally {
            reading.pop();
        }
    }

    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
        typesafes = fallback;
        return this;
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
        return included(
                what, file(context, what), () -> typesafes(ConfigIncluder.class).include(required(context), what));
    }

    @Override
    public ConfigObject includeResources(ConfigIncludeContext context, String what) {
        return included(
                what, null, () -> typesafes(ConfigIncluderClasspath.class).includeResources(required(context), what));
    }

    @Override
    public ConfigObject includeFile(ConfigIncludeContext context, File what) {
        return included(
                what.getPath(),
                file(context, what.getAbsolutePath()),
                () -> typesafes(ConfigIncluderFile.class).includeFile(required(context), what));
    }

    @Override
    public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
        return included(
                what.toString(), null, () -> typesafes(ConfigIncluderURL.class).includeURL(required(context), what));
    }

    private ConfigObject included(String what, @Nullable ConfigOrigin file, Supplier<ConfigObject> parse) {
        try {
            return file == null
                    ? read(what, () -> null, parse)
                    : read(file.description(), () -> Files.newInputStream(Path.of(file.filename())), parse);
        } catch (ConfigException.IO missing) {
            HoconText including = Objects.requireNonNull(reading.peek());
            findings.add(Problem.of(
                            ProblemId.SLT_504,
                            "the configuration file '%s' includes '%s', which cannot be read",
                            including.file(),
                            what)
                    .at(place(including, what))
                    .fix("create the file, correct its name, or remove the include"));
            return ConfigFactory.empty().root();
        }
    }

    private static Place place(HoconText file, String what) {
        return file.includes().stream()
                .filter(include -> include.name().equals(what))
                .findFirst()
                .map(Include::place)
                .orElse(new Place(file.file(), 0));
    }

    private <T> T typesafes(Class<T> kind) {
        return kind.cast(Objects.requireNonNull(typesafes));
    }

    private static ConfigIncludeContext required(ConfigIncludeContext context) {
        return context.setParseOptions(context.parseOptions().setAllowMissing(false));
    }

    /** The file that is meant, which may go without its ending; null if there is none. */
    private static @Nullable ConfigOrigin file(ConfigIncludeContext context, String what) {
        for (String ending : ENDINGS) {
            ConfigParseable parseable = context.relativeTo(what + ending);
            ConfigOrigin origin = parseable == null ? null : parseable.origin();
            if (origin != null && origin.filename() != null && new File(origin.filename()).isFile()) {
                return origin;
            }
        }
        return null;
    }

    /** The text, for places alone: what cannot be read is found by whoever parses it. */
    private static String text(Content content) {
        try (InputStream in = content.open()) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
