package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Topic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FusedTopicsTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=1";

    @TempDir
    private Path folder;

    @Test
    void aTopicIsFusedByTheConfiguration() {
        ApplicationConfiguration configuration =
                layers().assignment("app.topics.data.fused=true").load();

        assertThat(configuration.topics()).extracting(Topic::isFused).containsExactly(true, false);
        assertThat(configuration.fuseAll()).isFalse();
        assertThat(layers().assignment("app.fuse-all=true").load().fuseAll()).isTrue();
    }

    @Test
    void whatTheConfigurationMakesOfATopicMayKeepItFromBeingFused() {
        assertThat(layers().file("app.conf", "app.topics.data { fused = true, managed = false }")
                        .problems())
                .containsExactly("""
                        [SLT-473] topic 'data' cannot be fused.
                            app.conf:1:27
                            the topic is not managed: others may write and read it
                            Fix: remove 'fused = true', or change what stands above.""");
    }

    @Test
    void fuseAllIsTrueOrFalse() {
        assertThat(layers().assignment("app.fuse-all=tru").problems()).containsExactly("""
                [SLT-502] 'app.fuse-all' is 'tru', expected a boolean.
                    the command line
                    Did you mean 'true'?
                    Fix: give it a boolean.""");
    }

    @Test
    void aDescriptionShowsWhatWouldBeFused() {
        assertThat(fused(layers().assignment("app.fuse-all=true"))).containsExactly(true, true);
        assertThat(fused(layers().assignment("app.fuse-all=true").assignment("app.topics.data.fused=false")))
                .containsExactly(false, true);
        assertThat(fused(layers().assignment("app.fuse-all=true").assignment("app.topics.averages.managed=false")))
                .containsExactly(true, false);
        assertThat(fused(layers())).containsExactly(false, false);
    }

    private static List<Boolean> fused(Layers layers) {
        return layers.describe().topics().stream().map(Topic::isFused).toList();
    }

    private Layers layers() {
        return new Layers(folder).assignment(LIMIT);
    }
}
