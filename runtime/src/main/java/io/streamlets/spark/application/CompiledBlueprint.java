package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.blueprint.parse.ParsedBlueprint;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.BlueprintVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Finds an application's blueprint on the class path and makes sure that it is the one that was compiled. */
final class CompiledBlueprint {
    private final Application application;
    private final ClassLoader classLoader;

    CompiledBlueprint(Application application, ClassLoader classLoader) {
        this.application = application;
        this.classLoader = classLoader;
    }

    /** The verified blueprint, or what is wrong with it; {@code hints} is told what is no error. */
    Checked<Blueprint> read(Descriptors descriptors, Consumer<Problem> hints) {
        String resource = application.blueprintResource();
        byte[] bytes;
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            if (in == null) {
                return Checked.invalid(BlueprintParser.missing(resource, List.of("the class path")));
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String found = sha256(bytes);
        if (!found.equals(application.blueprintSha256())) {
            return Checked.invalid(notTheCompiledOne(resource, found));
        }
        ParsedBlueprint parsed = BlueprintParser.parse(resource, new String(bytes, StandardCharsets.UTF_8));
        Blueprint blueprint = parsed.blueprint();
        if (blueprint == null) {
            return Checked.invalid(parsed.problems());
        }
        List<Problem> problems = parsed.problemsWith(BlueprintVerifier.verify(blueprint, descriptors));
        problems.stream().filter(problem -> !problem.isError()).forEach(hints);
        List<Problem> errors = Problem.errors(problems);
        return errors.isEmpty() ? Checked.valid(blueprint) : Checked.invalid(errors);
    }

    private Problem notTheCompiledOne(String resource, String found) {
        return Problem.of(ProblemId.SLT_510, "'%s' on the class path is not the blueprint that was compiled", resource)
                .because("%s", String.valueOf(classLoader.getResource(resource)))
                .because("compiled SHA-256 %s", application.blueprintSha256())
                .because("found    SHA-256 %s", found)
                .fix("compile the application again, or remove the other '%s' from the class path", resource);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
