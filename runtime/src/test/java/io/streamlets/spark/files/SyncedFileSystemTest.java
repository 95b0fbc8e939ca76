package io.streamlets.spark.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Held to what Hadoop's own file system does with the same calls. */
class SyncedFileSystemTest {
    private static final List<String> NAMES = List.of("a", "b", "c/d", "c/e", "f/g/h", "a/x");

    @TempDir
    private java.nio.file.Path folder;

    private static Configuration configuration(boolean ours) {
        Configuration configuration = new Configuration(false);
        if (ours) {
            SyncedFiles.unless(key -> false)
                    .forEach((key, value) -> configuration.set(key.substring("spark.hadoop.".length()), value));
        } else {
            configuration.set("fs.AbstractFileSystem.file.impl", "org.apache.hadoop.fs.local.LocalFs");
        }
        return configuration;
    }

    /** Both of Hadoop's interfaces to one folder. */
    private record Access(FileSystem files, FileContext context, Path root) {

        static Access of(boolean ours, java.nio.file.Path folder) throws IOException {
            URI uri = URI.create("file:///");
            return new Access(
                    FileSystem.newInstance(uri, configuration(ours)),
                    FileContext.getFileContext(uri, configuration(ours)),
                    new Path(Files.createDirectories(folder).toUri()));
        }

        private Path path(String name) {
            return new Path(root, name);
        }

        /** What comes of one call: its result, or the class of its exception. */
        String call(int call, String one, String other) {
            try {
                return String.valueOf(result(call, path(one), path(other)));
            } catch (IOException e) {
                return e.getClass().getName();
            }
        }

        private Object result(int call, Path one, Path other) throws IOException {
            switch (call) {
                case 0 -> {
                    try (FSDataOutputStream out = files.create(one, false)) {
                        out.writeUTF(one.getName());
                    }
                    return "created";
                }
                case 1 -> {
                    try (FSDataOutputStream out = context.create(
                            one,
                            EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
                            Options.CreateOpts.createParent())) {
                        out.write("overwritten".getBytes(StandardCharsets.UTF_8));
                    }
                    return "overwritten";
                }
                case 2 -> {
                    context.rename(one, other, Options.Rename.NONE);
                    return "renamed";
                }
                case 3 -> {
                    context.rename(one, other, Options.Rename.OVERWRITE);
                    return "replaced";
                }
                case 4 -> {
                    return files.rename(one, other);
                }
                case 5 -> {
                    return files.mkdirs(one);
                }
                case 6 -> {
                    return files.delete(one, true);
                }
                case 7 -> {
                    return context.delete(one, false);
                }
                case 8 -> {
                    try (FSDataInputStream in = files.open(one)) {
                        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
                case 9 -> {
                    return Stream.of(files.listStatus(one))
                            .map(this::shown)
                            .sorted()
                            .toList();
                }
                case 10 -> {
                    if (!files.exists(one)) {
                        // Hadoop's exception says how its process ended.
                        return "missing";
                    }
                    files.setPermission(one, new FsPermission((short) 0750));
                    return shown(context.getFileLinkStatus(one));
                }
                default -> {
                    return shown(context.getFileStatus(one));
                }
            }
        }

        private String shown(FileStatus status) {
            return status.getPath().toUri().toString().replace(root.toUri().getPath(), "") + " " + status.getLen() + " "
                    + status.isDirectory()
                    + " " + status.getPermission() + " " + status.getOwner() + " " + status.getGroup() + " "
                    + status.getReplication() + " " + status.getBlockSize();
        }

        /** All files below, with their permissions and bytes. */
        Map<String, String> tree() throws IOException {
            java.nio.file.Path top = java.nio.file.Path.of(root.toUri());
            Map<String, String> tree = new TreeMap<>();
            try (Stream<java.nio.file.Path> all = Files.walk(top)) {
                for (java.nio.file.Path path : all.toList()) {
                    String bytes = Files.isDirectory(path) ? "" : Files.readString(path, StandardCharsets.ISO_8859_1);
                    tree.put(
                            top.relativize(path).toString(),
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + bytes);
                }
            }
            return tree;
        }
    }

    @Test
    void doesWhatHadoopDoes() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            Access ours = Access.of(true, folder.resolve(round + "/ours"));
            Access hadoops = Access.of(false, folder.resolve(round + "/hadoops"));
            List<String> calls = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                int call = random.nextInt(12);
                String one = NAMES.get(random.nextInt(NAMES.size()));
                String other = NAMES.get(random.nextInt(NAMES.size()));
                calls.add(call + " " + one + " " + other);
                assertThat(ours.call(call, one, other)).as("%s", calls).isEqualTo(hadoops.call(call, one, other));
                assertThat(ours.tree()).as("%s", calls).isEqualTo(hadoops.tree());
            }
        }
    }

    @Test
    void startsNoProcess() throws IOException {
        assertThat(processesOf(true)).isEmpty();
        // So that the count can be believed.
        assertThat(processesOf(false)).contains("readlink", "chmod");
    }

    private Set<String> processesOf(boolean ours) throws IOException {
        Access access = Access.of(ours, folder.resolve("processes-" + ours));
        java.nio.file.Path events = folder.resolve(ours + ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            for (int call = 0; call < 12; call++) {
                access.call(0, "a", "b");
                access.call(call, "a", "b");
            }
            recording.stop();
            recording.dump(events);
        }
        return RecordingFile.readAllEvents(events).stream()
                .map(event -> event.getString("command").split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    @Test
    void statusesAreWrittenWhole() throws IOException {
        Access access = Access.of(true, folder.resolve("status"));
        access.call(0, "a", "b");
        FileStatus status = access.files().getFileStatus(access.path("a"));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(status);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            FileStatus copy = (FileStatus) in.readObject();
            assertThat(access.shown(copy)).isEqualTo(access.shown(status));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInterruptedThreadStillWrites() throws IOException {
        Access access = Access.of(true, folder.resolve("interrupted"));
        Thread.currentThread().interrupt();
        List<String> calls = new ArrayList<>();
        try {
            calls.add(access.call(0, "c/d", "a"));
            calls.add(access.call(2, "c/d", "c/e"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(calls).containsExactly("created", "renamed");
        assertThat(access.call(8, "c/e", "a")).isEqualTo("\0\1d");
    }

    @Test
    void anApplicationsOwnChoiceStands() {
        assertThat(SyncedFiles.unless("spark.hadoop.fs.file.impl"::equals)).isEmpty();
        assertThat(SyncedFiles.unless("spark.hadoop.fs.AbstractFileSystem.file.impl"::equals))
                .isEmpty();
        assertThat(SyncedFiles.unless("spark.master"::equals)).hasSize(2);
    }
}
