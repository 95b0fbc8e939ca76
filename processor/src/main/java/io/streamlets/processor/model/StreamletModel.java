package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A streamlet class as its source declares it, right or wrong.
 *
 * @param name the class
 * @param shape what it is as a Java class
 * @param form how it is written
 * @param description what it does
 * @param labels under which tools find it
 * @param methods its port methods, in order of declaration
 * @param portFields its port fields
 * @param parameters its configuration parameters
 * @param mounts its volume mounts
 * @param otherFields all other fields that it declares itself
 * @param misplaced what it declares and cannot have
 * @param functions functions for executors that hold on to its object, which cannot be sent there
 * @param source its declaration
 */
public record StreamletModel(
        ClassRef name,
        ClassShape shape,
        Form form,
        String description,
        List<String> labels,
        List<PortMethod> methods,
        List<PortField> portFields,
        List<ParameterField> parameters,
        List<MountField> mounts,
        List<ClassMember> otherFields,
        List<Misplaced> misplaced,
        List<ExecutorFunction> functions,
        SourceRef source) {

    public StreamletModel {
        labels = List.copyOf(labels);
        methods = List.copyOf(methods);
        portFields = List.copyOf(portFields);
        parameters = List.copyOf(parameters);
        mounts = List.copyOf(mounts);
        otherFields = List.copyOf(otherFields);
        misplaced = List.copyOf(misplaced);
        functions = List.copyOf(functions);
    }

    /** The two ways to write a streamlet. */
    public enum Form {
        /** Port methods. */
        DECLARATIVE,
        /** A subclass of {@code SparkStreamletLogic} with port fields. */
        IMPERATIVE
    }

    /** Every place that names an inlet. */
    public Stream<Inlet> inletUses() {
        return Stream.concat(
                methods.stream().flatMap(PortMethod::inlets),
                portFields.stream()
                        .filter(PortField.OfInlet.class::isInstance)
                        .map(field -> ((PortField.OfInlet) field).inlet()));
    }

    /** The inlets, each name once, in order of first use. */
    public List<Inlet> inlets() {
        Map<String, Inlet> byName = new LinkedHashMap<>();
        inletUses().forEach(inlet -> byName.putIfAbsent(inlet.name(), inlet));
        return List.copyOf(byName.values());
    }

    /** What is misplaced in one way. */
    public <M extends Misplaced> Stream<M> misplaced(Class<M> way) {
        return misplaced.stream().filter(way::isInstance).map(way::cast);
    }

    /** The outlets and sinks. */
    public Stream<Output> outputs() {
        return Stream.concat(
                methods.stream().flatMap(method -> method.outputs().stream()),
                portFields.stream()
                        .filter(PortField.OfOutlet.class::isInstance)
                        .map(field -> ((PortField.OfOutlet) field).outlet()));
    }

    /** The outlets. */
    public List<Output.Outlet> outlets() {
        return outputs()
                .filter(Output.Outlet.class::isInstance)
                .map(Output.Outlet.class::cast)
                .toList();
    }

    /** The type of each port, as often as ports have it. */
    public Stream<PortType> portTypes() {
        return Stream.concat(inletUses().map(Inlet::type), outlets().stream().map(Output.Outlet::type));
    }

    /** Every member that generated code touches or would touch. */
    public Stream<ClassMember> members() {
        return Stream.of(
                        methods.stream().map(PortMethod::member),
                        portFields.stream().map(PortField::member),
                        parameters.stream().map(ParameterField::member),
                        mounts.stream().map(MountField::member))
                .flatMap(members -> members);
    }
}
