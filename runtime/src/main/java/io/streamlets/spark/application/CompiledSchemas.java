package io.streamlets.spark.application;

import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The schemas of earlier releases that an application was compiled with, from the class path.
 *
 * @param schemas those that could be read
 * @param problems why the others could not
 */
record CompiledSchemas(List<KeptSchema> schemas, List<Problem> problems) {

    static CompiledSchemas read(List<String> files, ClassLoader classLoader) {
        List<KeptSchema> schemas = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = classLoader.getResourceAsStream(file)) {
                if (in == null) {
                    problems.add(missing(file));
                } else {
                    schemas.add(KeptSchemaFile.read(file, in.readAllBytes()).orElseThrow());
                }
            } catch (ProblemsException wrong) {
                problems.addAll(wrong.problems());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CompiledSchemas(schemas, problems);
    }

    private static Problem missing(String file) {
        return Problem.of(ProblemId.SLT_525, "'%s' is not on the class path", file)
                .because("the application was compiled with it, to read what an earlier release wrote")
                .fix("put the folder '%s' of the project's resources into the jar", KeptSchemaFile.FOLDER);
    }
}
