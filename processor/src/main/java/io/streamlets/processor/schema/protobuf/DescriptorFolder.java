package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files in the descriptor sets ({@code .desc}) of a folder that the build names. */
final class DescriptorFolder {
    private final Path folder;
    private final Map<Path, String> unread = new TreeMap<>();
    private @Nullable Map<String, FileDescriptorProto> files;

    DescriptorFolder(Path folder) {
        this.folder = folder;
    }

    /** All files by name. */
    Map<String, FileDescriptorProto> files() {
        Map<String, FileDescriptorProto> known = files == null ? read() : files;
        files = known;
        return known;
    }

    private Map<String, FileDescriptorProto> read() {
        Map<String, FileDescriptorProto> files = new LinkedHashMap<>();
        for (Path path : sets()) {
            try {
                FileDescriptorSet.parseFrom(Files.readAllBytes(path), Features.registry())
                        .getFileList()
                        .forEach(file -> files.putIfAbsent(file.getName(), file));
            } catch (IOException e) {
                unread.put(path, String.valueOf(e.getMessage()));
            }
        }
        return files;
    }

    /** Why the file of a message is not found here, a line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        faults.add(
                Files.isDirectory(folder)
                        ? "no .desc file in '" + folder + "' defines it"
                        : "the folder '" + folder + "' does not exist");
        unread.forEach(
                (file, reason) -> faults.add("'" + folder.relativize(file) + "' is no descriptor set: " + reason));
        return faults;
    }

    private List<Path> sets() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".desc"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
