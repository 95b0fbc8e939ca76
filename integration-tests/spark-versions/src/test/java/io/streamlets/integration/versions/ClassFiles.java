package io.streamlets.integration.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.Opcodes;
import org.apache.xbean.asm9.tree.ClassNode;
import org.apache.xbean.asm9.tree.MethodNode;

/** The class files of this class path, read and not loaded. */
final class ClassFiles {
    private final Map<String, Optional<ClassNode>> read = new HashMap<>();

    /** A class by its internal name; empty if there is none. */
    Optional<ClassNode> find(String name) {
        return read.computeIfAbsent(name, ClassFiles::read);
    }

    private static Optional<ClassNode> read(String name) {
        try (InputStream bytes = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            if (bytes == null) {
                return Optional.empty();
            }
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return Optional.of(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class and all that it extends or implements. */
    Stream<ClassNode> lineage(String name) {
        return Stream.concat(
                        find(name).stream(),
                        find(name).stream()
                                .flatMap(node -> parents(node).stream().flatMap(this::lineage)))
                .distinct();
    }

    private static List<String> parents(ClassNode node) {
        return Stream.concat(
                        // Interfaces have Object's methods, too.
                        Stream.ofNullable(node.superName), node.interfaces.stream())
                .toList();
    }

    boolean hasMethod(String owner, String name, String descriptor) {
        return lineage(owner).flatMap(node -> node.methods.stream()).anyMatch(method -> is(method, name, descriptor));
    }

    boolean hasField(String owner, String name, String descriptor) {
        return lineage(owner)
                .flatMap(node -> node.fields.stream())
                .anyMatch(field -> field.name.equals(name) && field.desc.equals(descriptor));
    }

    /** The unimplemented abstract methods of a concrete class. */
    List<String> unimplemented(ClassNode type) {
        if ((type.access & Opcodes.ACC_ABSTRACT) != 0) {
            return List.of();
        }
        List<MethodNode> methods =
                lineage(type.name).flatMap(node -> node.methods.stream()).toList();
        return methods.stream()
                .filter(method -> (method.access & Opcodes.ACC_ABSTRACT) != 0)
                .filter(method -> methods.stream()
                        .noneMatch(other -> (other.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0
                                && is(other, method.name, method.desc)))
                .map(method -> method.name + method.desc)
                .distinct()
                .toList();
    }

    private static boolean is(MethodNode method, String name, String descriptor) {
        return method.name.equals(name) && method.desc.equals(descriptor);
    }
}
