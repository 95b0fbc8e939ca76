package io.streamlets.processor.model;

/** The type of one value of a Protobuf field. */
public sealed interface ProtobufType
        permits ProtobufScalar, ProtobufEnumType, ProtobufMessage, ProtobufWellKnown, ProtobufCut {}
