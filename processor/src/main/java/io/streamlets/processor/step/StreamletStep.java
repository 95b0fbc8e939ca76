package io.streamlets.processor.step;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.codegen.GeneratedFiles;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.StreamletExtractor;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** {@code @Streamlet}: reads the class, reports what is wrong, or writes what belongs to it. */
public final class StreamletStep implements Step {
    private final StreamletReader reader;
    private final Codecs codecs;
    private final GeneratedFiles files;
    private final Diagnostics diagnostics;
    private final FreeNames names;

    public StreamletStep(
            StreamletExtractor extractor,
            ClassPath classPath,
            Codecs codecs,
            GeneratedFiles files,
            Diagnostics diagnostics) {
        this.reader = new StreamletReader(extractor, classPath);
        this.codecs = codecs;
        this.files = files;
        this.diagnostics = diagnostics;
        this.names = new FreeNames(classPath, diagnostics);
    }

    @Override
    public Set<String> annotations() {
        return Set.of(UserAnnotation.STREAMLET.qualifiedName());
    }

    @Override
    public Progress process(TypeElement type, boolean last) {
        Reading reading = reader.read(type, (data, asker) -> codecs.resolve(data, asker, last));
        if (reading instanceof Reading.Waiting waiting) {
            if (last) {
                reportMissing(waiting, type);
            }
            return Progress.DEFERRED;
        }
        SourceRef subject = SourceRef.of(type);
        if (reading instanceof Reading.Wrong wrong) {
            report(wrong.findings(), subject);
        } else if (reading instanceof Reading.Right right) {
            report(right.warnings(), subject);
            if (!last && names.isFree(ClassNames.of(type).generated("Streamlet"), type, subject)) {
                files.writeStreamlet(right.streamlet(), type);
            }
        }
        return Progress.DONE;
    }

    private void report(List<Finding> findings, SourceRef subject) {
        findings.forEach(finding -> diagnostics.report(finding, subject));
    }

    // What a source of this run names is the compiler's to report; it does so when all rounds are over.
    private void reportMissing(Reading.Waiting waiting, TypeElement type) {
        if (!diagnostics.isCompiled(waiting.source())) {
            Problem problem = Problem.of(
                            ProblemId.SLT_111,
                            "streamlet '%s' needs the class '%s', which does not exist",
                            type.getSimpleName(),
                            waiting.type())
                    .fix("add the dependency that has '%s' to the class path", waiting.type());
            diagnostics.report(problem, waiting.source(), SourceRef.of(type));
        }
    }
}
