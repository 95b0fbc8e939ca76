package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.Lint;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The warnings that a generated class cannot but provoke, because the user's class or its data types are deprecated. */
final class Suppressed {
    private Suppressed() {}

    static Optional<AnnotationSpec> annotation(StreamletModel streamlet) {
        List<CodeBlock> words = Stream.of(
                        streamlet.shape().lints().stream(),
                        streamlet.members().map(ClassMember::lints).flatMap(lints -> lints.stream()),
                        streamlet.portTypes().flatMap(Suppressed::lints))
                .flatMap(lints -> lints)
                .distinct()
                .sorted()
                .map(lint -> CodeBlock.of("$S", lint.word()))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock value = words.size() == 1 ? words.get(0) : CodeBlock.of("{$L}", CodeBlock.join(words, ", "));
        return Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", value)
                .build());
    }

    private static Stream<Lint> lints(PortType type) {
        return type instanceof PortType.Data data ? data.lints().stream() : Stream.empty();
    }
}
