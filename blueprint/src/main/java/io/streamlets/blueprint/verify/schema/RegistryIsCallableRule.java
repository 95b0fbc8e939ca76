package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A schema registry can be called: by its address, and with the settings beside it. */
public final class RegistryIsCallableRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (topic.encoding() == Encoding.CONFLUENT) {
            checkAddress(topic, problems);
            checkToken(topic, problems);
            checkTimeout(topic, problems);
        }
    }

    private static void checkAddress(Topic topic, Consumer<Problem> problems) {
        String url = topic.schemaRegistry().url();
        String fault = url == null ? null : fault(url);
        if (fault != null) {
            // Not the address itself: there may be a password in it.
            problems.accept(Problem.of(
                            ProblemId.SLT_459, "the address of the schema registry of topic '%s' %s", topic.id(), fault)
                    .at(topic.placeOf("schema-registry.url"))
                    .fix("write a URL such as 'http://registry:8081', and 'user' and 'password' beside it"));
        }
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

    private static void checkToken(Topic topic, Consumer<Problem> problems) {
        String token = topic.schemaRegistry().token();
        if (token != null && !token.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            problems.accept(Problem.of(
                            ProblemId.SLT_470,
                            "the token for the schema registry of topic '%s' has a character that no token has",
                            topic.id())
                    .at(topic.placeOf("schema-registry.token"))
                    .because("it has to be printable ASCII without spaces, to stand in the header of a call")
                    .fix("look for a space or a line break, such as one at the end of the file that it comes from"));
        }
    }

    private static void checkTimeout(Topic topic, Consumer<Problem> problems) {
        if (topic.schemaRegistry().timeout().toMillis() < 1) {
            problems.accept(Problem.of(
                            ProblemId.SLT_470,
                            "the timeout for the schema registry of topic '%s' is below a millisecond",
                            topic.id())
                    .at(topic.placeOf("schema-registry.timeout"))
                    .fix("give the longest time for one call, such as '10 s'"));
        }
    }
}
