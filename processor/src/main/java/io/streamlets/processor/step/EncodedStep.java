package io.streamlets.processor.step;

import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.schema.Asker;
import io.streamlets.processor.schema.EncodedAnnotation;
import io.streamlets.processor.schema.SchemaOutcome;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** {@code @Encoded}: writes the codec of a type that is on no port, be it the one with the annotation or another. */
public final class EncodedStep implements Step {
    private final Codecs codecs;
    private final Diagnostics diagnostics;

    public EncodedStep(Codecs codecs, Diagnostics diagnostics) {
        this.codecs = codecs;
        this.diagnostics = diagnostics;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(UserAnnotation.ENCODED.qualifiedName(), UserAnnotation.ENCODED.qualifiedName() + ".List");
    }

    @Override
    public Progress process(TypeElement type, boolean last) {
        return processAll(type, last);
    }

    @Override
    public Progress process(PackageElement annotated, boolean last) {
        return processAll(annotated, last);
    }

    private Progress processAll(Element element, boolean last) {
        Progress progress = Progress.DONE;
        for (EncodedAnnotation annotation : EncodedAnnotation.on(element)) {
            if (process(annotation, last) == Progress.DEFERRED) {
                progress = Progress.DEFERRED;
            }
        }
        return progress;
    }

    private Progress process(EncodedAnnotation annotation, boolean last) {
        // The compiler itself says in the end that a type is missing.
        if (annotation.isOfMissingType()) {
            return Progress.DEFERRED;
        }
        Asker asker = new Asker(annotation.element(), annotation.source("type"));
        Optional<TypeElement> type = annotation.type();
        if (type.isEmpty()) {
            diagnostics.report(annotation.problem(), asker.source());
            return Progress.DONE;
        }
        return codecs.resolve(type.get(), asker, last) instanceof SchemaOutcome.Pending
                ? Progress.DEFERRED
                : Progress.DONE;
    }
}
