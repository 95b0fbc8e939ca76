package io.streamlets.blueprint.include;

import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import java.io.File;
import java.net.URL;
import java.util.function.Supplier;

/** Keeps Typesafe Config from reading files and asking web servers: whatever is included, one source gives it. */
public final class OneWayIncluder
        implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderClasspath, ConfigIncluderURL {
    private final Supplier<ConfigObject> source;

    /** An includer that asks {@code source} once for each include statement, in their order. */
    public OneWayIncluder(Supplier<ConfigObject> source) {
        this.source = source;
    }

    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
        return this;
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
        return source.get();
    }

    @Override
    public ConfigObject includeResources(ConfigIncludeContext context, String what) {
        return source.get();
    }

    @Override
    public ConfigObject includeFile(ConfigIncludeContext context, File what) {
        return source.get();
    }

    @Override
    public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
        return source.get();
    }
}
