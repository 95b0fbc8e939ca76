package io.streamlets.processor.validation;

import java.util.List;

/** All rules for streamlets, in the order of their ids, which is the order of their findings. */
public final class StreamletRules {

    /** The rules. */
    public static final List<StreamletRule> ALL = List.of(
            new AbstractClassRule(),
            new InnerClassRule(),
            new ConstructorRule(),
            new PrivateClassRule(),
            new PortRequiredRule(),
            new StaticFieldRule(),
            new SharedFieldRule(),
            new GenericClassRule(),
            new OneFormRule(),
            new BareOverrideRule(),
            new HidingFieldRule(),
            new ExecutorFunctionRule(),
            new PortNameRule(),
            new UniquePortNamesRule(),
            new InletTypeRule(),
            new PartitionFieldRule(),
            new ReturnTypeRule(),
            new MethodParameterRule(),
            new OneOutputRule(),
            new ConstructorInletRule(),
            new WrongPlaceRule(),
            new OneAnnotationRule(),
            new ReachableMemberRule(),
            new ParameterKeyRule(),
            new UniqueParameterKeysRule(),
            new DefaultValueRule(),
            new ParameterTypeRule(),
            new VolumeMountRule(),
            new CheckedExceptionRule(),
            new PortFieldTypeRule(),
            new OptionalInletRule(),
            new InvalidRecordsRule(),
            new BarePortRule(),
            new PortFieldModeRule(),
            new GenericMethodRule(),
            new PartitionKeyTypeRule(),
            new KeyedOutletRule(),
            new OutputModeRule(),
            new PatternRule(),
            new LimitTypeRule(),
            new LimitValueRule(),
            new LimitRangeRule(),
            new ParameterDescriptionRule(),
            new SecretDefaultRule(),
            new InitialValueRule());

    private static final StreamletRule FIRST = new ClassRule();

    private StreamletRules() {}

    /** The findings of all rules; of something that is not a class at all, only that. */
    public static List<Finding> check(Subject subject) {
        List<Finding> notAClass = FIRST.check(subject);
        return notAClass.isEmpty()
                ? ALL.stream().flatMap(rule -> rule.check(subject).stream()).toList()
                : notAClass;
    }
}
