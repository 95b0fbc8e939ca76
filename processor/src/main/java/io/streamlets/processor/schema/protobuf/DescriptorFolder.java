package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.streamlets.processor.schema.SchemaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files in the descriptor sets ({@code .desc}) of a folder that the build names. */
final class DescriptorFolder {
    private final SchemaFiles sets;
    private @Nullable Map<String, FileDescriptorProto> files;

    DescriptorFolder(Path folder) {
        this.sets = new SchemaFiles(folder, ".desc");
    }

    /** All files by name. */
    Map<String, FileDescriptorProto> files() {
        Map<String, FileDescriptorProto> known = files == null ? read() : files;
        files = known;
        return known;
    }

    private Map<String, FileDescriptorProto> read() {
        Map<String, FileDescriptorProto> files = new LinkedHashMap<>();
        for (Path path : sets.list()) {
            try {
                FileDescriptorSet.parseFrom(Files.readAllBytes(path), DescriptorSource.registry())
                        .getFileList()
                        .forEach(file -> files.putIfAbsent(file.getName(), file));
            } catch (IOException e) {
                sets.addUnread(path, String.valueOf(e.getMessage()));
            }
        }
        return files;
    }

    /** Why the file of a message is not found here, a line each. */
    List<String> faults() {
        return sets.faults("is no descriptor set");
    }
}
