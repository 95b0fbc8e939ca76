package io.streamlets.processor.extract;

import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.MountField;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletModel.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads a {@code @Streamlet} class into a {@link StreamletModel}. */
public final class StreamletExtractor {
    private final Elements elements;
    private final CompilerTypes types;
    private final SourceFacts sources;
    private final ClassShapeExtractor shapes;
    private final PortTypeExtractor portTypes;
    private final ParameterTypeExtractor parameterTypes;
    private final MemberExtractor members;
    private final MethodExtractor methods;
    private final MisplacedExtractor misplaced;

    public StreamletExtractor(ProcessingEnvironment environment, SourceFacts sources) {
        this.elements = environment.getElementUtils();
        this.types = new CompilerTypes(environment);
        this.sources = sources;
        this.shapes = new ClassShapeExtractor(elements, types);
        this.portTypes = new PortTypeExtractor(elements, environment.getTypeUtils());
        this.parameterTypes = new ParameterTypeExtractor(elements);
        this.members = new MemberExtractor(elements);
        this.methods = new MethodExtractor(types, portTypes, members, sources);
        this.misplaced = new MisplacedExtractor(sources);
    }

    /** Reads the class, or says which type is missing. */
    public Extraction extract(TypeElement type) {
        Members all = Members.of(type, elements);
        return unresolved(type, all).<Extraction>map(missing -> missing).orElseGet(() -> complete(type, all));
    }

    private static Optional<Extraction.Unresolved> unresolved(TypeElement type, Members all) {
        Optional<String> above = all.supertypes().stream()
                .flatMap(supertype -> UnresolvedTypes.in(supertype).stream())
                .findFirst();
        if (above.isPresent()) {
            return Optional.of(new Extraction.Unresolved(above.get(), SourceRef.of(type)));
        }
        return all.all().stream()
                .filter(UserAnnotation::isOnMember)
                .flatMap(member ->
                        UnresolvedTypes.in(member)
                                .map(missing -> new Extraction.Unresolved(missing, SourceRef.of(member)))
                                .stream())
                .findFirst();
    }

    private Extraction complete(TypeElement type, Members all) {
        AnnotationView annotation = UserAnnotation.STREAMLET.on(type).orElseThrow();
        List<PortMethod> portMethods = new ArrayList<>();
        List<PortField> portFields = new ArrayList<>();
        List<ParameterField> parameters = new ArrayList<>();
        List<MountField> mounts = new ArrayList<>();
        List<ClassMember> otherFields = new ArrayList<>();
        for (Element element : all.all()) {
            if (element instanceof ExecutableElement method) {
                if (UserAnnotation.isOnMethod(method)) {
                    portMethods.add(methods.extract(method, type));
                }
                continue;
            }
            VariableElement field = (VariableElement) element;
            ClassMember member = members.member(field, type);
            TypeMirror fieldType = types.inClass(type, field);
            if (UserAnnotation.foundOn(field).isEmpty()) {
                otherFields.add(member);
            }
            UserAnnotation.INLET
                    .on(field)
                    .ifPresent(inlet -> portFields.add(new PortField.OfInlet(
                            member,
                            members.inlet(
                                    field,
                                    inlet,
                                    portTypes.exactly(fieldType, ClassNames.INLET_PORT, Envelope.KAFKA_RECORD)))));
            UserAnnotation.OUTLET
                    .on(field)
                    .ifPresent(outlet -> portFields.add(new PortField.OfOutlet(
                            member,
                            members.outlet(
                                    field,
                                    outlet,
                                    portTypes.exactly(fieldType, ClassNames.OUTLET_PORT, Envelope.KEYED)))));
            UserAnnotation.CONFIG_PARAMETER
                    .on(field)
                    .ifPresent(parameter -> parameters.add(
                            members.parameter(member, parameterTypes.extract(fieldType, type), parameter)));
            UserAnnotation.VOLUME_MOUNT
                    .on(field)
                    .ifPresent(mount -> mounts.add(members.mount(member, fieldType, mount)));
        }
        return new Extraction.Complete(new StreamletModel(
                ClassNames.of(type),
                shapes.extract(type),
                all.isLogic() ? Form.IMPERATIVE : Form.DECLARATIVE,
                annotation.string("description"),
                annotation.strings("labels"),
                portMethods,
                portFields,
                parameters,
                mounts,
                otherFields,
                misplaced.extract(type, all),
                sources.functions(type),
                SourceRef.of(type)));
    }
}
