package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.ReferencePage;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.parameter.ScalarType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference of the configuration against the code. */
final class ConfigurationReferenceTest {
    private final ReferencePage page = ReferencePage.read("configuration-reference.md", "app");

    @TempDir
    private Path folder;

    @Test
    void thePageHasEveryKeyAndNoOther() {
        assertThat(page.keys())
                .isEqualTo(known().stream().map(path -> "app." + path).toList());
    }

    @Test
    void everyKeyIsDescribedAndInAnExample() {
        assertThat(page.gaps()).isEmpty();
    }

    @Test
    void theExamplesAreInOrder() {
        String blueprint = ReferencePage.read("blueprint-reference.md", "blueprint")
                .examples()
                .get(0);
        assertThat(page.examples()).hasSizeGreaterThan(3).allSatisfy(example -> {
            Layers layers = new Layers(folder)
                    .blueprint(blueprint)
                    .descriptors(ReferencePage.DESCRIPTORS)
                    .resource("application.conf", "app.streamlets.average.config-parameters.limit = 1")
                    .file("app.conf", example);
            assertThat(layers.problems()).isEmpty();
            assertThat(layers.hints()).isEmpty();
        });
    }

    /** The paths of an application whose names are what they are names of. */
    private static List<String> known() {
        Place nowhere = new Place("blueprint.conf", 0);
        StreamletDescriptor descriptor = StreamletDescriptor.builder("p.Everything")
                .inlets(List.of(new InletDescriptor("<inlet>", Samples.DATA)))
                .outlets(List.of(new OutletDescriptor("<outlet>", Samples.DATA, null)))
                .configParameters(List.of(new ConfigParameterDescriptor("<parameter>", ScalarType.STRING, null, "")))
                .volumeMounts(List.of(new VolumeMountDescriptor("<mount>", "/mnt", "READ_ONLY_MANY")))
                .build();
        Blueprint blueprint = new Blueprint(
                List.of(new StreamletInstance("<ref>", "p.Everything", nowhere)),
                List.of(Topic.builder("<topic>", nowhere).build()));
        return KnownPaths.of(blueprint, Descriptors.of(List.of(descriptor))).paths();
    }
}
