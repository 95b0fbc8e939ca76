package io.streamlets.processor.step;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.blueprint.parse.FileNames;
import io.streamlets.blueprint.parse.ParsedBlueprint;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.BlueprintVerifier;
import io.streamlets.processor.codegen.GeneratedFiles;
import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ApplicationModel;
import io.streamlets.processor.model.ClassRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * {@code @Blueprint}: finds the file, verifies it against the streamlets that it names, and writes the main class.
 *
 * <p>While a streamlet of the blueprint is wrong, there is no main class, and nothing is said of its ports.
 */
public final class BlueprintStep implements Step {
    private final BlueprintFiles blueprints;
    private final KeptSchemaFiles keptSchemas;
    private final StreamletLookup streamlets;
    private final UnusedStreamletStep unused;
    private final GeneratedFiles files;
    private final Diagnostics diagnostics;
    private final FreeNames names;

    BlueprintStep(
            BlueprintFiles blueprints,
            KeptSchemaFiles keptSchemas,
            StreamletLookup streamlets,
            UnusedStreamletStep unused,
            ClassPath classPath,
            GeneratedFiles files,
            Diagnostics diagnostics) {
        this.blueprints = blueprints;
        this.keptSchemas = keptSchemas;
        this.streamlets = streamlets;
        this.unused = unused;
        this.files = files;
        this.diagnostics = diagnostics;
        this.names = new FreeNames(classPath, diagnostics);
    }

    @Override
    public Set<String> annotations() {
        return Set.of(UserAnnotation.BLUEPRINT.qualifiedName());
    }

    @Override
    public Progress process(TypeElement type, boolean last) {
        AnnotationView annotation = UserAnnotation.BLUEPRINT.on(type).orElseThrow();
        Optional<String> file = annotation.given("value");
        Optional<String> text = annotation.given("text");
        if (file.isPresent() == text.isPresent()) {
            return report(List.of(notOne(file.isPresent())), annotation.source());
        }
        String name = file.map(FileNames::normal)
                .orElseGet(
                        () -> "text of " + String.join(".", ClassNames.of(type).simpleNames()));
        ParsedBlueprint parsed = text.isPresent()
                ? BlueprintParser.parse(name, text.get(), blueprints)
                : BlueprintParser.parse(name, blueprints);
        Blueprint blueprint = parsed.blueprint();
        SourceRef at = annotation.source(text.isPresent() ? "text" : "value");
        if (blueprint == null) {
            return report(parsed.problems(), at);
        }
        KeptSchemaFiles.Found kept = keptSchemas.find();
        Blueprint complete = blueprint.withKeptSchemas(kept.schemas());
        return verify(type, new Source(name, text, parsed, complete, kept.problems()), at, last);
    }

    private record Source(
            String name,
            Optional<String> text,
            ParsedBlueprint parsed,
            Blueprint blueprint,
            List<Problem> keptProblems) {

        List<Problem> problemsWith(List<Problem> others) {
            return parsed.problemsWith(
                    Stream.concat(keptProblems.stream(), others.stream()).toList());
        }
    }

    private static Problem notOne(boolean both) {
        return Problem.of(
                        ProblemId.SLT_425,
                        "@Blueprint has %s",
                        both ? "a file and a text" : "neither a file nor a text")
                .fix(
                        "write the name of a file, as in @Blueprint(\"blueprint.conf\"), or a text, as in @Blueprint(text = ...)");
    }

    private Progress verify(TypeElement type, Source source, SourceRef at, boolean last) {
        NamedStreamlets named = streamlets.find(source.blueprint(), type);
        unused.addUsed(source.name(), named.classes());
        if (named.isIncomplete() && !last) {
            return Progress.DEFERRED;
        }
        List<Problem> problems =
                source.problemsWith(BlueprintVerifier.verify(applicationId(type), source.blueprint(), named));
        if (Problem.errors(problems).isEmpty() && !named.hasWrong() && !last) {
            write(application(type, source, named), type);
        }
        return report(problems, at);
    }

    private void write(ApplicationModel application, TypeElement type) {
        boolean isFree = names.isFree(application.main(), type, SourceRef.of(type));
        if (!application.pairs().isEmpty()) {
            isFree &= names.isFree(application.readers(), type, SourceRef.of(type));
        }
        if (isFree) {
            files.writeMain(application, type);
        }
    }

    private Progress report(List<Problem> problems, SourceRef at) {
        if (!Problem.errors(problems).isEmpty()) {
            unused.leaveOpen();
        }
        problems.forEach(problem -> diagnostics.report(problem, at));
        return Progress.DONE;
    }

    private static String applicationId(TypeElement type) {
        return Objects.requireNonNullElse(DnsLabel.legalised(ClassNames.of(type).simpleName()), "application");
    }

    private ApplicationModel application(TypeElement type, Source source, NamedStreamlets named) {
        ClassRef name = ClassNames.of(type);
        return new ApplicationModel(
                name,
                applicationId(type),
                source.name(),
                source.text(),
                source.parsed().fingerprint(),
                source.blueprint().keptSchemas().stream().map(KeptSchema::file).toList(),
                ResolvedPairs.of(source.blueprint(), named, streamlets),
                named.classes());
    }
}
