package io.streamlets.spark.application;

import io.streamlets.blueprint.SchemaRegistry;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.registry.RegistryClient;
import io.streamlets.spark.registry.RegistryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Asks schema registries, before any query starts, for the ids of the schemas with which the outlets of this run write; registers
 * them where the configuration lets it.
 */
final class SchemaIds {
    private final ApplicationConfiguration configuration;
    private final List<Problem> problems = new ArrayList<>();

    SchemaIds(ApplicationConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The same topics, whose formats have the ids; what is wrong is in {@link #problems}. */
    PortTopics of(PortTopics topics) {
        return topics.map(topic -> topic.format().registry() == null ? topic : topic.withFormat(format(topic, topics)));
    }

    /** What is wrong, over all topics. */
    List<Problem> problems() {
        return problems;
    }

    private WireFormat format(KafkaTopic topic, PortTopics topics) {
        WireFormat format = topic.format();
        RegistryClient client = new RegistryClient(Objects.requireNonNull(format.registry()));
        List<WireFormat.Writer> writers = new ArrayList<>();
        for (WireFormat.Writer writer : format.writers()) {
            // The schemas of outlets that run elsewhere are asked for when a record of theirs is met.
            writers.add(topics.byPort().containsKey(writer.port()) ? withId(client, topic, writer) : writer);
        }
        return format.withWriters(writers);
    }

    private WireFormat.Writer withId(RegistryClient client, KafkaTopic topic, WireFormat.Writer writer) {
        SchemaRegistry registry = configuration.topic(topic.id()).schemaRegistry();
        String subject = registry.subjectOf(
                topic.name(), AvroSchemas.parse(writer.schema()).getFullName());
        try {
            if (registry.register()) {
                return new WireFormat.Writer(writer.port(), writer.schema(), client.register(subject, writer.schema()));
            }
            OptionalInt id = client.lookUp(subject, writer.schema());
            if (id.isPresent()) {
                return new WireFormat.Writer(writer.port(), writer.schema(), id.getAsInt());
            }
            problems.add(Problem.of(
                            ProblemId.SLT_617,
                            "the schema of outlet '%s' is not registered under the subject '%s'",
                            writer.port(),
                            subject)
                    .because("the registry of topic '%s' is %s", topic.id(), String.valueOf(registry.url()))
                    .fix("register it, or set 'app.topics.%s.schema-registry.register = true'", topic.id()));
        } catch (RegistryException e) {
            problems.add(problem(topic, writer, subject, registry, e));
        }
        return writer;
    }

    private static Problem problem(
            KafkaTopic topic, WireFormat.Writer writer, String subject, SchemaRegistry registry, RegistryException e) {
        if (e.isIncompatible() || e.isInvalidSchema()) {
            return Problem.of(
                            ProblemId.SLT_616,
                            "the schema registry refuses the schema of outlet '%s' under the subject '%s'",
                            writer.port(),
                            subject)
                    .because("the registry of topic '%s' is %s", topic.id(), String.valueOf(registry.url()))
                    .because("%s", e.reason().strip().replaceAll("\\s+", " "))
                    .fix("change the schema so that it goes with the versions that the subject has, or change the"
                            + " subject's compatibility");
        }
        return Problem.of(
                        ProblemId.SLT_615, "the schema registry at '%s' cannot be used", String.valueOf(registry.url()))
                .because("the schema of outlet '%s' was to be found there", writer.port())
                .because("%s", e.reason())
                .fix(
                        "check 'url', 'user', 'password' and 'token' of 'app.topics.%s.schema-registry', and that the"
                                + " registry runs",
                        topic.id());
    }
}
