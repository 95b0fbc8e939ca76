package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of a schema registry is a URL that a client can call. */
final class RegistryAddressRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            String url = topic.schemaRegistry().url();
            String fault = url == null || topic.encoding() != Encoding.CONFLUENT ? null : fault(url);
            if (fault != null) {
                // Not the address itself: there may be a password in it.
                problems.add(Problem.of(
                                ProblemId.SLT_459,
                                "the address of the schema registry of topic '%s' %s",
                                topic.id(),
                                fault)
                        .at(topic.placeOf("schema-registry.url"))
                        .fix("write a URL such as 'http://registry:8081', and 'user' and 'password' beside it"));
            }
        }
        return problems;
    }

    private static @Nullable String fault(String url) {
        try {
            URI uri = new URI(url);
            if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
                return "does not begin with http:// or https://";
            }
            if (uri.getRawUserInfo() != null) {
                return "has credentials in it";
            }
            if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return "goes on after its path";
            }
            return uri.getHost() == null ? "has no legal host" : null;
        } catch (URISyntaxException e) {
            return "is not a URL";
        }
    }
}
