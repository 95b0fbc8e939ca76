package io.streamlets.processor.step;

import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.UserAnnotation;
import io.streamlets.processor.schema.Resolution;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** {@code @Encoded}: writes the codec of a type that is on no port. */
public final class EncodedStep implements Step {
    private final Codecs codecs;

    public EncodedStep(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(UserAnnotation.ENCODED.qualifiedName());
    }

    @Override
    public Progress process(TypeElement type, boolean last) {
        return codecs.resolve(type, SourceRef.of(type), last) instanceof Resolution.Pending
                ? Progress.DEFERRED
                : Progress.DONE;
    }
}
