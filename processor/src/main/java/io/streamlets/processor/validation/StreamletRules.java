package io.streamlets.processor.validation;

import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.validation.classes.ClassShapeRules;
import io.streamlets.processor.validation.classes.ExecutorFunctionRule;
import io.streamlets.processor.validation.classes.FieldStateRules;
import io.streamlets.processor.validation.classes.FormRules;
import io.streamlets.processor.validation.classes.MisplacedRules;
import io.streamlets.processor.validation.classes.ReachableMemberRule;
import io.streamlets.processor.validation.methods.MethodParameterRule;
import io.streamlets.processor.validation.methods.MethodRules;
import io.streamlets.processor.validation.mounts.VolumeMountRule;
import io.streamlets.processor.validation.parameters.DefaultValueRule;
import io.streamlets.processor.validation.parameters.LimitRules;
import io.streamlets.processor.validation.parameters.ParameterRules;
import io.streamlets.processor.validation.ports.InletAgreementRules;
import io.streamlets.processor.validation.ports.OutputModeRules;
import io.streamlets.processor.validation.ports.PartitionKeyTypeRule;
import io.streamlets.processor.validation.ports.PartitionRules;
import io.streamlets.processor.validation.ports.PortNameRule;
import io.streamlets.processor.validation.ports.PortTypeRules;
import io.streamlets.processor.validation.ports.UniquePortNamesRule;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;

/** All rules for streamlets, in the order of their ids, which is the order of their findings. */
public final class StreamletRules {

    /** The rules. */
    public static final List<StreamletRule> ALL = List.of(
            ClassShapeRules.NOT_ABSTRACT,
            ClassShapeRules.NOT_INNER,
            ClassShapeRules.CONSTRUCTOR,
            ClassShapeRules.NOT_PRIVATE,
            FormRules.PORT_REQUIRED,
            FieldStateRules.STATIC,
            FieldStateRules.SHARED,
            ClassShapeRules.NOT_GENERIC,
            FormRules.ONE_FORM,
            MisplacedRules.BARE_OVERRIDE,
            MisplacedRules.HIDING_FIELD,
            new ExecutorFunctionRule(),
            new PortNameRule(),
            new UniquePortNamesRule(),
            PortTypeRules.INLET,
            PartitionRules.FIELD,
            PortTypeRules.RESULT,
            new MethodParameterRule(),
            MethodRules.ONE_OUTPUT,
            MisplacedRules.CONSTRUCTOR_INLET,
            MisplacedRules.WRONG_PLACE,
            MisplacedRules.SEVERAL_ANNOTATIONS,
            new ReachableMemberRule(),
            ParameterRules.KEY,
            ParameterRules.UNIQUE_KEYS,
            new DefaultValueRule(),
            ParameterRules.TYPE,
            new VolumeMountRule(),
            MethodRules.CHECKED_EXCEPTION,
            PortTypeRules.FIELD,
            InletAgreementRules.OPTIONAL,
            InletAgreementRules.INVALID_RECORDS,
            MisplacedRules.BARE_PORT,
            OutputModeRules.OF_FIELD,
            MethodRules.GENERIC,
            new PartitionKeyTypeRule(),
            PartitionRules.NOT_KEYED,
            OutputModeRules.OF_METHOD,
            LimitRules.PATTERN,
            LimitRules.TYPE,
            LimitRules.VALUE,
            LimitRules.RANGE,
            ParameterRules.DESCRIPTION,
            ParameterRules.SECRET,
            MisplacedRules.INITIAL_VALUE);

    private StreamletRules() {}

    /** The findings of all rules; of something that is not a class at all, only that. */
    public static List<Finding> check(Subject subject) {
        List<Finding> notAClass = ClassShapeRules.KIND.check(subject);
        return notAClass.isEmpty()
                ? ALL.stream().flatMap(rule -> rule.check(subject).stream()).toList()
                : notAClass;
    }
}
