package io.streamlets.maven;

import io.streamlets.maven.launch.Launch;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * What an application needs, its own classes and dependencies of all scopes but {@code test}.
 *
 * @param jars files, {@link Launch} first
 * @param folders those of classes, of the project and of other modules that Maven builds with it
 */
record ClassPath(List<Path> jars, List<Path> folders) {

    static ClassPath of(MavenProject project) {
        List<Path> jars = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        jars.add(launcher());
        folders.add(Path.of(project.getBuild().getOutputDirectory()));
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getArtifactHandler().isAddedToClasspath()
                    && !Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                Path entry = artifact.getFile().toPath();
                (Files.isDirectory(entry) ? folders : jars).add(entry);
            }
        }
        return new ClassPath(jars, folders);
    }

    /** Whether the JVM can archive the classes: the launcher itself is in a folder where this plugin is built in the same run. */
    boolean canBeArchived() {
        return jars.stream().noneMatch(Files::isDirectory);
    }

    static String text(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static Path launcher() {
        try {
            return Path.of(Launch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not the place of a file", e);
        }
    }
}
