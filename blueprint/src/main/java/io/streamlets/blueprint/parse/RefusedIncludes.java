package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.io.File;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes note of what a blueprint wants to include, and includes nothing.
 *
 * <p>Typesafe Config skips an included file that it does not find, so a blueprint could lose half of its topics unseen.
 */
final class RefusedIncludes implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderClasspath, ConfigIncluderURL {
    private final List<String> included = new ArrayList<>();

    /** One problem an include statement, in the order of the text. */
    List<Problem> problems(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Problem> problems = new ArrayList<>();
        for (String what : included) {
            Place place = new Place(file, lineOf(what, lines));
            problems.add(Problem.of(ProblemId.SLT_418, "the blueprint '%s' includes '%s'", file, what)
                    .at(place)
                    .fix("write the whole blueprint into one file"));
        }
        return problems;
    }

    private static int lineOf(String what, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains("include") && lines.get(line).contains(what)) {
                return line + 1;
            }
        }
        return 0;
    }

    private ConfigObject refuse(String what) {
        included.add(what);
        return ConfigFactory.empty().root();
    }

    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
        return this;
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
        return refuse(what);
    }

    @Override
    public ConfigObject includeResources(ConfigIncludeContext context, String what) {
        return refuse(what);
    }

    @Override
    public ConfigObject includeFile(ConfigIncludeContext context, File what) {
        return refuse(what.getPath());
    }

    @Override
    public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
        return refuse(what.toString());
    }
}
