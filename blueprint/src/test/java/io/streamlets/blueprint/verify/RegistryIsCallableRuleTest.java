package io.streamlets.blueprint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.SchemaRegistry;
import io.streamlets.blueprint.Topic;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a topic says of its schema registry. */
class RegistryIsCallableRuleTest {

    @Test
    void everySetting() {
        Topic topic = Samples.blueprint(text("confluent", """
                {
                  url = "https://registry:8081/apis/ccompat/v7", subject-naming = topic-record-name, subject = mine,
                  register = false, user = me, password = S3CRET, token = T0KEN, timeout = 3 s
                }""")).topics().get(0);

        assertThat(topic.encoding()).isEqualTo(Encoding.CONFLUENT);
        assertThat(topic.schemaRegistry())
                .isEqualTo(SchemaRegistry.UNSET.toBuilder()
                        .url("https://registry:8081/apis/ccompat/v7")
                        .subjectNaming(SchemaRegistry.Naming.TOPIC_RECORD_NAME)
                        .subject("mine")
                        .register(false)
                        .user("me")
                        .password("S3CRET")
                        .token("T0KEN")
                        .timeout(Duration.ofSeconds(3))
                        .build())
                .asString()
                .doesNotContain("S3CRET", "T0KEN");
    }

    @ParameterizedTest
    @CsvSource({"TOPIC_NAME,data-value", "RECORD_NAME,sensors.Data", "TOPIC_RECORD_NAME,data-sensors.Data"})
    void subjects(SchemaRegistry.Naming naming, String subject) {

        assertThat(SchemaRegistry.UNSET.toBuilder()
                        .subjectNaming(naming)
                        .build()
                        .subjectOf("data", "sensors.Data"))
                .isEqualTo(subject);
        assertThat(SchemaRegistry.UNSET.toBuilder()
                        .subjectNaming(naming)
                        .subject("mine")
                        .build()
                        .subjectOf("data", "sensors.Data"))
                .isEqualTo("mine");
    }

    @Test
    void anAddressThatIsNone() {
        assertThat(verify("confluent", "registry:8081")).containsExactly("""
                [SLT-459] the address of the schema registry of topic 'data' does not begin with http:// or https://.
                    blueprint.conf:4:31
                    Fix: write a URL such as 'http://registry:8081', and 'user' and 'password' beside it.""");
        assertThat(verify("confluent", "http://registry:8081/apis/ccompat/v7")).isEmpty();
        assertThat(verify("binary", "registry:8081")).as("nobody calls it").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://me:S3CRET@registry,has credentials in it",
        "http:// registry,is not a URL",
        "http:///subjects,has no legal host",
        "http://registry?x=1,goes on after its path"
    })
    void otherAddressesThatAreNone(String url, String fault) {
        assertThat(verify("confluent", url))
                .singleElement()
                .asString()
                .startsWith("[SLT-459] the address of the schema registry of topic 'data' " + fault + ".\n")
                .doesNotContain("S3CRET");
    }

    @Test
    void callsThatCannotBeMade() {
        assertThat(verifySettings("token = \"S3CRET\\n\"")).containsExactly("""
                [SLT-470] the token for the schema registry of topic 'data' has a character that no token has.
                    blueprint.conf:4:55
                    it has to be printable ASCII without spaces, to stand in the header of a call
                    Fix: look for a space or a line break, such as one at the end of the file that it comes from.""");
        assertThat(verifySettings("timeout = 0 s")).containsExactly("""
                [SLT-470] the timeout for the schema registry of topic 'data' is below a millisecond.
                    blueprint.conf:4:65
                    Fix: give the longest time for one call, such as '10 s'.""");
        assertThat(verifySettings("token = \"a.B-c_d~e+f/==\", timeout = 1 ms")).isEmpty();
    }

    private static String text(String encoding, String registry) {
        return """
                blueprint {
                  streamlets { generator = sensors.SensorGenerator, average = sensors.MovingAverage }
                  topics.data { producers = [generator.out], consumers = [average.in], encoding = %s
                    schema-registry = %s
                  }
                }
                """.formatted(encoding, registry);
    }

    private static List<String> verify(String encoding, String url) {
        return verifyText(text(encoding, "{ url = \"" + url + "\" }"));
    }

    private static List<String> verifySettings(String settings) {
        return verifyText(text("confluent", "{ url = \"http://registry:8081\", " + settings + " }"));
    }

    private static List<String> verifyText(String blueprint) {
        return Samples.texts(BlueprintVerifier.verify(Samples.blueprint(blueprint), Samples.DESCRIPTORS)).stream()
                .filter(text -> text.startsWith("[SLT-459]") || text.startsWith("[SLT-470]"))
                .toList();
    }
}
