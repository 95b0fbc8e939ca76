package io.streamlets.processor;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * Sources that stand in a test, which javac compiles in memory with the processors of this module.
 *
 * <p>All warnings are errors. What needs resources, or leaves something for a later run, is compiled in folders, by {@link
 * Compilation}.
 */
final class InlineSources {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>(Compilation.OPTIONS);
    private List<Processor> processors = List.of(new StreamletProcessor(), new BlueprintProcessor());

    private InlineSources() {}

    /** A source at a path such as {@code sensors/Data.java}. */
    static InlineSources of(String path, String text) {
        return new InlineSources().with(path, text);
    }

    /** Adds a source. */
    InlineSources with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds a streamlet {@code sensors.<name>} with the given members. */
    InlineSources withStreamlet(String name, String members) {
        return with("sensors/" + name + ".java", SourceFolder.streamlet(name, members));
    }

    /** Adds folders or jars to the class path of the tests. */
    InlineSources on(Path... paths) {
        classPath.addAll(List.of(paths));
        return this;
    }

    /** Adds options of javac. */
    InlineSources options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Runs other processors than the two of this module. */
    InlineSources processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    InlineCompilation compile() {
        Stream<File> ofTests = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new);
        return new InlineCompilation(Compiler.javac()
                .withProcessors(processors)
                .withOptions(options)
                .withClasspath(Stream.concat(classPath.stream().map(Path::toFile), ofTests)
                        .toList())
                .compile(files.entrySet().stream()
                        .map(file -> JavaFileObjects.forSourceString(
                                file.getKey().replace(".java", "").replace('/', '.'), file.getValue()))
                        .toList()));
    }
}
