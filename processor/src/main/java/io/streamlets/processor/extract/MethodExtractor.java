package io.streamlets.processor.extract;

import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.TypeText;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.model.MethodParameter;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads port methods. */
final class MethodExtractor {
    private final CompilerTypes types;
    private final PortTypeExtractor portTypes;
    private final MemberExtractor members;
    private final SourceFacts sources;

    MethodExtractor(CompilerTypes types, PortTypeExtractor portTypes, MemberExtractor members, SourceFacts sources) {
        this.types = types;
        this.portTypes = portTypes;
        this.members = members;
        this.sources = sources;
    }

    PortMethod extract(ExecutableElement method, TypeElement streamlet) {
        ExecutableType signature = (ExecutableType) types.inClass(streamlet, method);
        return new PortMethod(
                members.member(method, streamlet),
                outputs(method, signature.getReturnType()),
                parameters(method, signature),
                types.checkedExceptions(method),
                !method.getTypeParameters().isEmpty(),
                sources.query(method, inlets(method)));
    }

    private static Set<String> inlets(ExecutableElement method) {
        return method.getParameters().stream()
                .filter(UserAnnotation.INLET::isOn)
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private List<Output> outputs(ExecutableElement method, TypeMirror returned) {
        List<Output> outputs = new ArrayList<>();
        UserAnnotation.OUTLET
                .on(method)
                .ifPresent(outlet -> outputs.add(members.outlet(
                        method, outlet, portTypes.orSubclass(returned, ClassNames.DATASET, Envelope.KEYED))));
        UserAnnotation.EGRESS
                .on(method)
                .ifPresent(egress -> outputs.add(new Output.Egress(
                        egress.string("value"),
                        TypeText.of(returned),
                        portTypes
                                .asSuper(returned, ClassNames.DATA_STREAM_WRITER)
                                .isPresent(),
                        egress.source("value"),
                        SourceRef.of(method))));
        return outputs;
    }

    private List<MethodParameter> parameters(ExecutableElement method, ExecutableType signature) {
        List<MethodParameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            parameters.add(parameter(
                    method.getParameters().get(i), signature.getParameterTypes().get(i)));
        }
        return parameters;
    }

    private MethodParameter parameter(VariableElement parameter, TypeMirror type) {
        Optional<AnnotationView> inlet = UserAnnotation.INLET.on(parameter);
        if (inlet.isPresent()) {
            return new MethodParameter.Read(members.inlet(
                    parameter, inlet.get(), portTypes.exactly(type, ClassNames.DATASET, Envelope.KAFKA_RECORD)));
        }
        if (CompilerTypes.is(type, ClassNames.SPARK_SESSION)) {
            return new MethodParameter.Session();
        }
        if (CompilerTypes.is(type, ClassNames.CONTEXT)) {
            return new MethodParameter.Context();
        }
        return new MethodParameter.Unknown(
                parameter.getSimpleName().toString(),
                TypeText.of(type),
                CompilerTypes.is(type, ClassNames.DATASET),
                SourceRef.of(parameter));
    }
}
