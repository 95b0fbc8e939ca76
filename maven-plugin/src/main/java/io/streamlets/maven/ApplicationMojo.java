package io.streamlets.maven;

import io.streamlets.maven.launch.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.cli.CommandLineUtils;
import org.jspecify.annotations.Nullable;

/** A goal that starts the application's main with one of its commands. */
abstract class ApplicationMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** The main that is started; by default the only one that javac has generated in this project. */
    @Parameter(property = "streamlets.main")
    private @Nullable String main;

    /** Options of the JVM, besides those that open what Spark needs of Java; for example {@code -Xmx4g}. */
    @Parameter(property = "streamlets.jvmArguments")
    private @Nullable String jvmArguments;

    /** Does nothing. */
    @Parameter(property = "streamlets.skip", defaultValue = "false")
    private boolean skip;

    /** The command of the main, with arguments that the goal itself gives. */
    abstract List<String> command();

    /** Further arguments of the user, separated by spaces; quotes keep spaces together. */
    abstract @Nullable String arguments();

    /** Whether a project without a main is left alone; otherwise it is an error. */
    boolean mayHaveNoMain() {
        return false;
    }

    /** Whether its run has loaded so many classes that later runs are to find them in an archive. */
    boolean makesArchive() {
        return false;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        int code;
        try {
            code = run(Objects.requireNonNull(project));
        } catch (IOException e) {
            throw new MojoExecutionException("The application could not be started: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted", e);
        }
        if (code != 0) {
            throw new MojoFailureException("The application has ended with exit code " + code + ": see above");
        }
    }

    private int run(MavenProject project) throws IOException, InterruptedException, MojoExecutionException {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        String application = main == null ? MainClass.in(classes) : main;
        if (application == null && mayHaveNoMain() && (Files.isDirectory(classes) || !hasSources(project))) {
            getLog().info("No @Blueprint has been compiled in this project: there is no application to "
                    + command().get(0));
            return 0;
        }
        if (application == null) {
            throw new MojoExecutionException("There is no generated main in " + classes
                    + ". Compile first (mvn compile), annotate an interface with @Blueprint and compile with streamlets-processor,"
                    + " or name the main of another module: -Dstreamlets.main=<class>");
        }
        ClassPath classPath = ClassPath.of(project);
        List<String> command = new ArrayList<>(List.of(Launch.class.getName(), ClassPath.text(classPath.folders())));
        command.add(application);
        command.addAll(command());
        command.addAll(split(arguments()));
        List<String> options = new ArrayList<>(sparkOptions());
        options.addAll(split(jvmArguments));
        if (!classPath.canBeArchived()) {
            return new ApplicationJvm(project.getBasedir(), options, classPath.jars(), command).run(() -> {});
        }
        Path folder = Path.of(project.getBuild().getDirectory(), "streamlets");
        ClassArchive archive = ClassArchive.in(folder, options, classPath.jars());
        options.addAll(archiveOptions(archive));
        return new ApplicationJvm(project.getBasedir(), options, classPath.jars(), command).run(() -> keep(archive));
    }

    private static boolean hasSources(MavenProject project) {
        return project.getCompileSourceRoots().stream().anyMatch(root -> Files.isDirectory(Path.of(root)));
    }

    /** Whatever is wrong with the archive, the application starts. */
    private List<String> archiveOptions(ClassArchive archive) throws InterruptedException {
        if (!makesArchive() || archive.exists()) {
            return archive.toUse();
        }
        try {
            List<String> toMake = archive.toUseOrMake();
            getLog().info(
                            toMake.isEmpty()
                                    ? "This JVM keeps no archive of classes with these options"
                                    : "When it ends, this first run keeps the classes of its dependencies in " + archive
                                            + ", so that later ones start faster");
            return toMake;
        } catch (IOException e) {
            getLog().warn("The next run will not start faster: " + e);
            return List.of();
        }
    }

    private void keep(ClassArchive archive) {
        try {
            archive.keep();
        } catch (IOException e) {
            getLog().warn("The next run will not start faster: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> sparkOptions() throws IOException, MojoExecutionException {
        try (InputStream options =
                Objects.requireNonNull(ApplicationMojo.class.getResourceAsStream("spark-jvm-options.txt"))) {
            return split(new String(options.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private static List<String> split(@Nullable String arguments) throws MojoExecutionException {
        try {
            return arguments == null ? List.of() : List.of(CommandLineUtils.translateCommandline(arguments));
        } catch (Exception e) { // All that it declares.
            // Not the arguments themselves: there may be a password among them.
            throw new MojoExecutionException("The arguments of the goal cannot be read: " + e.getMessage(), e);
        }
    }
}
