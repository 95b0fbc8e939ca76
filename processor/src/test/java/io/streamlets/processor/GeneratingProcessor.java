package io.streamlets.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor in the same build, which generates given sources in the first round. */
final class GeneratingProcessor extends AbstractProcessor {
    private final Map<String, String> sources;

    GeneratingProcessor(Map<String, String> sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (!round.processingOver() && processingEnv.getElementUtils().getTypeElement(source.getKey()) == null) {
                try (Writer out = processingEnv
                        .getFiler()
                        .createSourceFile(source.getKey())
                        .openWriter()) {
                    out.write(source.getValue());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return false;
    }
}
