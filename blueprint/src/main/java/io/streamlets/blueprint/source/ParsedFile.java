package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import io.streamlets.blueprint.include.OneWayIncluder;
import java.util.Iterator;
import java.util.List;

/** Gives Typesafe Config the texts of a file and of what it includes, all loaded already. */
final class ParsedFile {
    private final RewrittenText texts;

    ParsedFile(RewrittenText texts) {
        this.texts = texts;
    }

    ConfigObject parse(SourceFile file) {
        // In the order of the include statements, which is that of the calls.
        Iterator<List<SourceFile>> included = file.included().iterator();
        return ConfigFactory.parseString(
                        texts.of(file),
                        ConfigParseOptions.defaults()
                                .setSyntax(ConfigSyntax.CONF)
                                .setOriginDescription(file.text().file())
                                .setIncluder(new OneWayIncluder(() -> merged(included.next()))))
                .root();
    }

    private ConfigObject merged(List<SourceFile> files) {
        ConfigObject merged = ConfigFactory.empty().root();
        for (SourceFile file : files) {
            merged = parse(file).withFallback(merged);
        }
        return merged;
    }
}
