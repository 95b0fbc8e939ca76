package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import java.io.File;
import java.net.URL;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes one configuration of a file and what it includes, all of which has been loaded. */
final class MergedConfig {
    private final Set<Substitution> withoutValue;

    private MergedConfig(Set<Substitution> withoutValue) {
        this.withoutValue = withoutValue;
    }

    /** The merged and resolved configuration; a key whose value needs a substitution without a value is left out. */
    static ConfigObject of(SourceFile file, Set<Substitution> withoutValue) {
        ConfigObject parsed = new MergedConfig(withoutValue).parse(file);
        return parsed.toConfig().resolve(ConfigResolveOptions.noSystem()).root();
    }

    private ConfigObject parse(SourceFile file) {
        return ConfigFactory.parseString(
                        text(file),
                        ConfigParseOptions.defaults()
                                .setSyntax(ConfigSyntax.CONF)
                                .setOriginDescription(file.text().file())
                                .setIncluder(new Includer(file.included().iterator())))
                .root();
    }

    /** The text with the substitutions without a value made optional, which changes no line. */
    private String text(SourceFile file) {
        TreeSet<Integer> offsets = new TreeSet<>();
        file.text().fields().stream()
                .flatMap(field -> field.substitutions().stream())
                .filter(withoutValue::contains)
                .forEach(substitution -> offsets.add(substitution.offset()));
        StringBuilder text = new StringBuilder(file.text().text());
        offsets.descendingSet().forEach(offset -> text.insert(offset + "${".length(), '?'));
        return text.toString();
    }

    /** Gives the included files in the order of the include statements, which is that of the calls. */
    private final class Includer
            implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderClasspath, ConfigIncluderURL {
        private final Iterator<@Nullable SourceFile> included;

        Includer(Iterator<@Nullable SourceFile> included) {
            this.included = included;
        }

        private ConfigObject next() {
            SourceFile file = included.next();
            return file == null ? ConfigFactory.empty().root() : parse(file);
        }

        @Override
        public ConfigIncluder withFallback(ConfigIncluder fallback) {
            return this;
        }

        @Override
        public ConfigObject include(ConfigIncludeContext context, String what) {
            return next();
        }

        @Override
        public ConfigObject includeResources(ConfigIncludeContext context, String what) {
            return next();
        }

        @Override
        public ConfigObject includeFile(ConfigIncludeContext context, File what) {
            return next();
        }

        @Override
        public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
            return next();
        }
    }
}
