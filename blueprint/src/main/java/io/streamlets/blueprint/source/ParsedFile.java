package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.io.File;
import java.net.URL;
import java.util.Iterator;
import java.util.List;

/** Gives Typesafe Config the texts of a file and of what it includes, all of which has been loaded. */
final class ParsedFile {
    private final RewrittenText texts;

    ParsedFile(RewrittenText texts) {
        this.texts = texts;
    }

    ConfigObject parse(SourceFile file) {
        return ConfigFactory.parseString(
                        texts.of(file),
                        ConfigParseOptions.defaults()
                                .setSyntax(ConfigSyntax.CONF)
                                .setOriginDescription(file.text().file())
                                .setIncluder(new Includer(file.included().iterator())))
                .root();
    }

    /** Gives the included files in the order of the include statements, which is that of the calls. */
    private final class Includer
            implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderClasspath, ConfigIncluderURL {
        private final Iterator<List<SourceFile>> included;

        Includer(Iterator<List<SourceFile>> included) {
            this.included = included;
        }

        private ConfigObject next() {
            ConfigObject merged = ConfigFactory.empty().root();
            for (SourceFile file : included.next()) {
                merged = parse(file).withFallback(merged);
            }
            return merged;
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
