package io.streamlets.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An archive of the classes that a JVM has loaded, with which the next one starts in half of the time.
 *
 * <p>It belongs to one JVM, its options and the jars of one class path; its name has a digest of these, and others make way for it.
 * A JVM crashes on half an archive, so one that is new has another name until it has been checked.
 *
 * @see <a href="https://openjdk.org/jeps/350">JEP 350: Dynamic CDS Archives</a>
 */
final class ClassArchive {
    private static final String PREFIX = "classes-";
    /** Where the JVM writes it. A full disk, or a run that is killed, leaves half of one. */
    private static final String UNFINISHED = ".new-";
    /** How long a JVM may take that does nothing, in seconds. */
    private static final int TRIAL = 60;

    /** The JVM says which of the classes it leaves out. */
    private static final List<String> QUIET = List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off");

    private final Path file;
    private final Path unfinished;
    private final List<String> jvmOptions;
    private final List<Path> jars;

    private ClassArchive(Path file, List<String> jvmOptions, List<Path> jars) {
        this.file = file;
        this.unfinished = file.resolveSibling(
                file.getFileName() + UNFINISHED + ProcessHandle.current().pid());
        this.jvmOptions = List.copyOf(jvmOptions);
        this.jars = List.copyOf(jars);
    }

    /**
     * The archive for a JVM like this one.
     *
     * @param folder where archives are
     * @param jvmOptions the options of that JVM
     * @param jars its class path, which has no folders
     */
    static ClassArchive in(Path folder, List<String> jvmOptions, List<Path> jars) throws IOException {
        MessageDigest digest = sha256();
        Stream.concat(
                        Stream.of(
                                System.getProperty("java.home"),
                                Runtime.version().toString()),
                        jvmOptions.stream())
                .forEach(text -> update(digest, text));
        for (Path jar : jars) {
            update(digest, jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        }
        String name = PREFIX + HexFormat.of().formatHex(digest.digest(), 0, 8) + ".jsa";
        return new ClassArchive(folder.resolve(name), jvmOptions, jars);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The options for a JVM that uses it. */
    List<String> toUse() {
        return exists() ? options("-XX:SharedArchiveFile=" + file) : List.of();
    }

    /** The options for a JVM that uses it, or makes it at its end if it does not exist and the JVM can. */
    List<String> toUseOrMake() throws IOException, InterruptedException {
        if (exists()) {
            return toUse();
        }
        Files.createDirectories(file.getParent());
        List<String> toMake = options("-XX:ArchiveClassesAtExit=" + unfinished);
        // With a debugger's agent, for example, the JVM would not start.
        boolean canBeMade = succeeds(toMake);
        Files.deleteIfExists(unfinished);
        return canBeMade ? toMake : List.of();
    }

    private static List<String> options(String option) {
        return Stream.concat(Stream.of(option), QUIET.stream()).toList();
    }

    /** Keeps what a JVM has made that has ended, if another can use it, and deletes those of other class paths. */
    void keep() throws IOException, InterruptedException {
        if (!Files.exists(unfinished)) {
            return;
        }
        List<String> toUse = new ArrayList<>(options("-XX:SharedArchiveFile=" + unfinished));
        toUse.addAll(List.of("-Xshare:on", "-XX:+VerifySharedSpaces", "-XX:+SuppressFatalErrorMessage"));
        if (!succeeds(toUse)) {
            Files.delete(unfinished);
            return;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(file.getParent(), PREFIX + "*")) {
            for (Path other : others) {
                if (!other.equals(file)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    /** Whether a JVM with the same options and class path starts with these. */
    private boolean succeeds(List<String> more) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(jvmOptions);
        options.addAll(more);
        Process process = new ProcessBuilder(ApplicationJvm.command(options, jars, List.of("-version")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // A debugger may be waited for.
            return process.waitFor(TRIAL, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has it", e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
