package io.streamlets.blueprint.descriptor;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a streamlet class without loading it: its shape, its parameters and mounts.
 *
 * <p>The processor writes it as JSON to {@link #resourcePath()}; see {@link DescriptorJson}.
 *
 * @param className the binary name of the streamlet class
 * @param runtime the runtime that runs it: {@value #SPARK}
 * @param description what it does, in one sentence; may be empty
 * @param labels words under which tools find it
 * @param inlets the ports it reads, in the order of declaration
 * @param outlets the ports it writes, in the order of declaration
 * @param configParameters its configuration parameters, in the order of declaration
 * @param volumeMounts its volume mounts, in the order of declaration
 */
public record StreamletDescriptor(
        String className,
        String runtime,
        String description,
        List<String> labels,
        List<InletDescriptor> inlets,
        List<OutletDescriptor> outlets,
        List<ConfigParameterDescriptor> configParameters,
        List<VolumeMountDescriptor> volumeMounts) {

    /** The runtime of streamlets on Spark. */
    public static final String SPARK = "spark";

    public StreamletDescriptor {
        labels = List.copyOf(labels);
        inlets = List.copyOf(inlets);
        outlets = List.copyOf(outlets);
        configParameters = List.copyOf(configParameters);
        volumeMounts = List.copyOf(volumeMounts);
    }

    /** Begins the descriptor of a class that runs on Spark and has neither ports nor anything else. */
    public static Builder builder(String className) {
        return new Builder(className);
    }

    /** Where the descriptor of a class lies in its jar: {@code META-INF/streamlets/<binary name>.json}. */
    public static String resourcePath(String className) {
        return "META-INF/streamlets/" + className + ".json";
    }

    /** Where this descriptor lies in the jar of its class. */
    public String resourcePath() {
        return resourcePath(className);
    }

    /** The inlet of this name, or null if there is none. */
    public @Nullable InletDescriptor inlet(String name) {
        return inlets.stream()
                .filter(inlet -> inlet.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The outlet of this name, or null if there is none. */
    public @Nullable OutletDescriptor outlet(String name) {
        return outlets.stream()
                .filter(outlet -> outlet.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The names of all ports, inlets first. */
    public List<String> portNames() {
        return Stream.concat(
                        inlets.stream().map(InletDescriptor::name),
                        outlets.stream().map(OutletDescriptor::name))
                .toList();
    }

    /** Whether a blueprint may leave the port of this name without a topic. */
    public boolean isOptional(String port) {
        InletDescriptor inlet = inlet(port);
        OutletDescriptor outlet = outlet(port);
        return (inlet != null && inlet.optional()) || (outlet != null && outlet.optional());
    }

    /** Collects the parts of a descriptor. */
    public static final class Builder {
        private final String className;
        private String runtime = SPARK;
        private String description = "";
        private List<String> labels = List.of();
        private List<InletDescriptor> inlets = List.of();
        private List<OutletDescriptor> outlets = List.of();
        private List<ConfigParameterDescriptor> configParameters = List.of();
        private List<VolumeMountDescriptor> volumeMounts = List.of();

        private Builder(String className) {
            this.className = className;
        }

        public Builder runtime(String runtime) {
            this.runtime = runtime;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder labels(List<String> labels) {
            this.labels = labels;
            return this;
        }

        public Builder inlets(List<InletDescriptor> inlets) {
            this.inlets = inlets;
            return this;
        }

        public Builder outlets(List<OutletDescriptor> outlets) {
            this.outlets = outlets;
            return this;
        }

        public Builder configParameters(List<ConfigParameterDescriptor> configParameters) {
            this.configParameters = configParameters;
            return this;
        }

        public Builder volumeMounts(List<VolumeMountDescriptor> volumeMounts) {
            this.volumeMounts = volumeMounts;
            return this;
        }

        public StreamletDescriptor build() {
            return new StreamletDescriptor(
                    className, runtime, description, labels, inlets, outlets, configParameters, volumeMounts);
        }
    }
}
