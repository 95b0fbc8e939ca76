package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.verify.deadletter.DeadLetterTopicExistsRule;
import io.streamlets.blueprint.verify.deadletter.DeadLettersAreBytesRule;
import io.streamlets.blueprint.verify.deadletter.DeadLettersGoElsewhereRule;
import io.streamlets.blueprint.verify.kafka.ClusterNameIsLegalRule;
import io.streamlets.blueprint.verify.kafka.KafkaSettingsAreLegalRule;
import io.streamlets.blueprint.verify.kafka.TopicNameIsLegalRule;
import io.streamlets.blueprint.verify.kafka.TopicNamesDifferRule;
import io.streamlets.blueprint.verify.port.PortHasOneTopicRule;
import io.streamlets.blueprint.verify.port.PortIsConnectedRule;
import io.streamlets.blueprint.verify.port.PortIsListedOnceRule;
import io.streamlets.blueprint.verify.port.PortIsOnItsSideRule;
import io.streamlets.blueprint.verify.reference.ClassIsStreamletRule;
import io.streamlets.blueprint.verify.reference.DescriptorIsReadableRule;
import io.streamlets.blueprint.verify.reference.PortIsKnownRule;
import io.streamlets.blueprint.verify.reference.RefFitsResourceNameRule;
import io.streamlets.blueprint.verify.reference.RefIsKnownRule;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.schema.BinaryTopicKeepsItsSchemaRule;
import io.streamlets.blueprint.verify.schema.EncodingIsOfFormatRule;
import io.streamlets.blueprint.verify.schema.KeptSchemasFitRule;
import io.streamlets.blueprint.verify.schema.OneSchemaRule;
import io.streamlets.blueprint.verify.schema.OutletSchemaIsKeptRule;
import io.streamlets.blueprint.verify.schema.PresenceIsKeptRule;
import io.streamlets.blueprint.verify.schema.RegistryIsCallableRule;
import io.streamlets.blueprint.verify.schema.SchemasCanBeToldApartRule;
import io.streamlets.blueprint.verify.schema.SchemasFitRule;
import io.streamlets.blueprint.verify.schema.TopicHasOneFormatRule;
import io.streamlets.blueprint.verify.schema.TypeHasOneDepthRule;
import io.streamlets.blueprint.verify.topic.FusedTopicRule;
import io.streamlets.blueprint.verify.topic.ManagedTopicHasProducerRule;
import io.streamlets.blueprint.verify.topic.SettingsHaveEffectRule;
import io.streamlets.blueprint.verify.topic.TopicCycleRule;
import io.streamlets.blueprint.verify.topic.TopicHasPortsRule;
import java.util.List;

/** All rules that a blueprint must keep, in the order in which their problems are reported. */
final class BlueprintRules {

    static final List<BlueprintRule> ALL = List.of(
            // What the blueprint names is there.
            new ClassIsStreamletRule(),
            new DescriptorIsReadableRule(),
            new RefFitsResourceNameRule(),
            new RefIsKnownRule(),
            new PortIsKnownRule(),
            // Ports.
            new PortIsOnItsSideRule(PortRole.PRODUCER),
            new PortIsOnItsSideRule(PortRole.CONSUMER),
            new PortIsConnectedRule(),
            new PortHasOneTopicRule(),
            new PortIsListedOnceRule(),
            // Topics.
            new TopicHasPortsRule(),
            new ManagedTopicHasProducerRule(),
            // What Kafka allows.
            new TopicNameIsLegalRule(),
            new TopicNamesDifferRule(),
            new ClusterNameIsLegalRule(),
            new KafkaSettingsAreLegalRule(),
            new SettingsHaveEffectRule(),
            // Schemas.
            new TypeHasOneDepthRule(),
            new TopicHasOneFormatRule(),
            new EncodingIsOfFormatRule(),
            SchemasFitRule.BACKWARD,
            new OneSchemaRule(),
            SchemasFitRule.FORWARD,
            SchemasFitRule.NOT_DEMANDED,
            new PresenceIsKeptRule(),
            new SchemasCanBeToldApartRule(),
            new KeptSchemasFitRule(),
            new OutletSchemaIsKeptRule(),
            new BinaryTopicKeepsItsSchemaRule(),
            new RegistryIsCallableRule(),
            // Dead letters.
            new DeadLetterTopicExistsRule(),
            new DeadLettersGoElsewhereRule(),
            new DeadLettersAreBytesRule(),
            // The whole graph.
            new TopicCycleRule(),
            new FusedTopicRule());

    private BlueprintRules() {}
}
