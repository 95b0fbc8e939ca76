package io.streamlets.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real mains are found by the integration tests of the README. */
final class MainClassTest {

    @TempDir
    private Path classes;

    @Test
    void theOnlyMainOfAnApplicationIsFound() throws Exception {
        assertThat(MainClass.in(classes.resolve("missing"))).isNull();
        write("shop/OtherMain.class", "()Ljava/lang/String;");
        assertThat(MainClass.in(classes)).isNull();
        write("shop/ShopMain.class", "()Lio/streamlets/spark/application/Application;");
        assertThat(MainClass.in(classes)).isEqualTo("shop.ShopMain");
    }

    @Test
    void ofSeveralTheUserMustChoose() throws IOException {
        write("shop/ShopMain.class", "()Lio/streamlets/spark/application/Application;");
        write("PlainMain.class", "()Lio/streamlets/spark/application/Application;");
        assertThatThrownBy(() -> MainClass.in(classes))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("There are 2 generated mains. Choose one: -Dstreamlets.main=PlainMain or shop.ShopMain");
    }

    private void write(String file, String text) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.ISO_8859_1);
    }
}
