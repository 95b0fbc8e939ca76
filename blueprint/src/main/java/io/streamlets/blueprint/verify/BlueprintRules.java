package io.streamlets.blueprint.verify;

import java.util.List;

/** All rules that a blueprint must keep, in the order in which their problems are reported. */
final class BlueprintRules {

    static final List<BlueprintRule> ALL = List.of(
            new ClassIsKnownRule(),
            new ClassIsStreamletRule(),
            new DescriptorIsReadableRule(),
            new RefFitsResourceNameRule(),
            new RefIsKnownRule(),
            new PortIsKnownRule(),
            new ProducersAreOutletsRule(),
            new ConsumersAreInletsRule(),
            new PortIsConnectedRule(),
            new PortHasOneTopicRule(),
            new PortIsListedOnceRule(),
            new TopicHasPortsRule(),
            new ManagedTopicHasProducerRule(),
            new TopicNameIsLegalRule(),
            new KafkaTopicIsOfOneTopicRule(),
            new TopicNamesDoNotCollideRule(),
            new ClusterNameIsLegalRule(),
            new KafkaSettingsAreLegalRule(),
            new SettingsHaveEffectRule(),
            new TypeHasOneDepthRule(),
            new TopicHasOneFormatRule(),
            new EncodingIsOfFormatRule(),
            new SchemasFitRule(),
            new OneSchemaRule(),
            new WritersFitRule(),
            new InvalidRecordsRule(),
            new PresenceIsKeptRule(),
            new SchemasCanBeToldApartRule(),
            new KeptSchemasFitRule(),
            new OutletSchemaIsKeptRule(),
            new BinaryTopicKeepsItsSchemaRule(),
            new RegistryAddressRule(),
            new RegistryCallRule(),
            new DeadLetterTopicExistsRule(),
            new DeadLettersGoElsewhereRule(),
            new DeadLettersAreBytesRule(),
            new TopicCycleRule(),
            new FusedTopicRule());

    private BlueprintRules() {}
}
