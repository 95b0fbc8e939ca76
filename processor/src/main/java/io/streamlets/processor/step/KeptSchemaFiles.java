package io.streamlets.processor.step;

import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.descriptor.ClassPathEntry;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.processor.compiler.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the schemas of earlier releases among the resources of the module: in the folder of the option for blueprints if it
 * has any, else in the class output.
 */
final class KeptSchemaFiles {
    private final Optional<Path> folder;
    private final ClassPath classPath;

    /** Looks in {@code folder} first, if there is one. */
    KeptSchemaFiles(Optional<Path> folder, ClassPath classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** What was found, and what is wrong with it. */
    record Found(List<KeptSchema> schemas, List<Problem> problems) {}

    Found find() {
        return Stream.concat(folder.stream(), classPath.output().flatMap(ClassPathEntry::file).stream())
                .filter(resources -> Files.isDirectory(resources.resolve(KeptSchemaFile.FOLDER)))
                .findFirst()
                .map(KeptSchemaFiles::read)
                .orElseGet(() -> new Found(List.of(), List.of()));
    }

    private static Found read(Path resources) {
        List<KeptSchema> schemas = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(resources.resolve(KeptSchemaFile.FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".avsc"))
                    .sorted()
                    .toList()) {
                String name = resources.relativize(file).toString().replace('\\', '/');
                try {
                    schemas.add(
                            KeptSchemaFile.read(name, Files.readAllBytes(file)).orElseThrow());
                } catch (ProblemsException wrong) {
                    problems.addAll(wrong.problems());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Found(schemas, problems);
    }
}
