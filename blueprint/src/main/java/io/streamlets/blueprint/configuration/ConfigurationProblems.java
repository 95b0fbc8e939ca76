package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.SourceProblems;
import io.streamlets.blueprint.source.Utf8Text;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of the faults of configuration files; it quotes no value, since any of them may be a secret. */
final class ConfigurationProblems implements SourceProblems<ConfigurationFile> {

    /** The option of the command line without which nothing is read from web servers. */
    static final String OPTION = "--allow-url-includes";

    @Override
    public Problem tooLarge(Place place, String reason) {
        return Problem.of(ProblemId.SLT_518, "the configuration file '%s' is too large", place.file())
                .at(place)
                .because(reason)
                .fix("shorten it, or divide the application");
    }

    @Override
    public Problem notUtf8(Utf8Text.Fault fault) {
        return Problem.of(
                        ProblemId.SLT_504,
                        "the configuration file '%s' is not a text in UTF-8",
                        fault.place().file())
                .at(fault.place())
                .because(fault.discreetReason())
                .fix("save the file in UTF-8");
    }

    @Override
    public Problem notHocon(HoconText.Fault fault) {
        return Problem.of(
                        ProblemId.SLT_504,
                        "the configuration file '%s' is not HOCON",
                        fault.place().file())
                .at(fault.place())
                .because(fault.discreetReason())
                .fix("correct the syntax at this place or just before it");
    }

    @Override
    public Problem missing(ConfigurationFile from, Include include, ConfigurationFile file) {
        return missing(from, include);
    }

    Problem missing(ConfigurationFile from, Include include) {
        return Problem.of(
                        ProblemId.SLT_504,
                        "the configuration file '%s' includes '%s', which cannot be read",
                        from.name(),
                        shown(include.name()))
                .at(include.place())
                .fix("create the file, correct its name, or remove the include");
    }

    /** A file includes a document of a web server, which nobody has allowed. */
    Problem fromWeb(ConfigurationFile from, Include include, URI uri) {
        return Problem.of(
                        ProblemId.SLT_519,
                        "the configuration file '%s' includes the URL '%s'",
                        from.name(),
                        ConfigurationFile.OnWeb.shown(uri))
                .at(include.place())
                .because("whoever answers there would decide what the application does")
                .fix("put the file beside this one and include it by its name, or allow it with %s", OPTION);
    }

    @Override
    public Problem includesItself(ConfigurationFile file, Include include, List<ConfigurationFile> chain) {
        return Problem.of(ProblemId.SLT_504, "the configuration file '%s' includes itself", file.name())
                .at(include.place())
                .because(chain.stream().map(ConfigurationFile::name).collect(Collectors.joining(" includes ")))
                .fix("remove the include, or move what both need into a third file");
    }

    @Override
    public Problem unresolved(Substitution substitution, List<String> suggestions) {
        return Problem.of(ProblemId.SLT_504, "the substitution of '%s' has no value", substitution.pathText())
                .at(substitution.place())
                .because("neither the configuration files nor the environment have one")
                .suggest(suggestions)
                .fix("define the value, or write '${?%s}' if it may be missing", substitution.pathText());
    }

    @Override
    public Problem needsItself(Substitution substitution, List<String> chain) {
        return Problem.of(ProblemId.SLT_504, "the substitution of '%s' needs its own value", substitution.pathText())
                .at(substitution.place())
                .because(String.join(" needs ", chain))
                .fix("write one of these values without a substitution");
    }

    @Override
    public Problem notMerged(Place place, String path, String reason) {
        Problem.Builder problem = path.isEmpty()
                ? Problem.of(ProblemId.SLT_504, "the values of the configuration do not go together")
                : Problem.of(ProblemId.SLT_504, "the value of '%s' does not go together", path);
        return problem.at(place)
                .because(reason)
                .fix("give each value one kind: a text, a list or an object, with substitutions of the same kind");
    }

    /** A name without what may be a secret in a URL. */
    private static String shown(String name) {
        int query = name.indexOf('?');
        String address = query < 0 ? name : name.substring(0, query);
        int host = address.indexOf("://");
        int user = address.lastIndexOf('@');
        return host < 0 || user < host ? address : address.substring(0, host + 3) + address.substring(user + 1);
    }
}
