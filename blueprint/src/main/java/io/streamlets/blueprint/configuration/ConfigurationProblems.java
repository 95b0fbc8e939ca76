package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.SourceProblems;
import java.net.URI;
import java.util.List;

/** What is said of the faults of configuration files; it quotes no value, since any of them may be a secret. */
final class ConfigurationProblems extends SourceProblems<ConfigurationFile> {
    private static final Kind FILES = new Kind(
            "configuration file", true, ProblemId.SLT_518, ProblemId.SLT_504, ProblemId.SLT_504, ProblemId.SLT_504);

    /** The option of the command line without which nothing is read from web servers. */
    static final String OPTION = "--allow-url-includes";

    ConfigurationProblems() {
        super(FILES);
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

    /** A file includes a document of a web server, which has not been allowed. */
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
    public Problem unresolved(Substitution substitution, List<String> suggestions) {
        return unresolved(substitution)
                .because("neither the configuration files nor the environment have one")
                .suggest(suggestions)
                .fix("define the value, or write '${?%s}' if it may be missing", substitution.pathText());
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
