package io.streamlets.processor.schema.avro;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.compiler.ProcessorOption;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.TypeProblems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;

/** The texts of what is wrong with Avro classes. */
final class AvroProblems {
    private AvroProblems() {}

    static Problem noCodec(FieldPath path, Schema schema, Object type, String reason) {
        return TypeProblems.at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s has type '%s' for Avro's '%s', which has no codec: %s",
                                path.field(),
                                type,
                                name(schema),
                                reason))
                .fix("change the type in the schema, or let a current version of Avro's compiler generate the class");
    }

    /** {@code one} and {@code other} are branches that both are a {@code java} in objects. */
    static Problem union(FieldPath path, Schema union, String one, String other, Object java) {
        List<String> branches =
                union.getTypes().stream().map(AvroProblems::name).toList();
        return TypeProblems.at(
                        path,
                        Problem.of(ProblemId.SLT_303, "%s is a union of %s", path.field(), String.join(", ", branches)))
                .because(
                        "'%s' and '%s' are both a '%s' in an object, which does not say which of them is meant",
                        one, other, java)
                .fix("leave one of the two out of the union, or make it a field of its own");
    }

    /** {@code folderFaults} says why its {@code .avsc} file was not found, if there is a folder for it. */
    static Problem noSchema(TypeElement type, Optional<List<String>> folderFaults) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_304, "the schema of Avro class '%s' cannot be found", type.getQualifiedName())
                .because("neither its source nor its class file shows a schema of this name");
        folderFaults.ifPresent(faults -> faults.forEach(problem::because));
        return folderFaults.isPresent()
                ? problem.fix(
                        "put its .avsc file there, or correct the compiler argument -A%s",
                        ProcessorOption.SCHEMA_FOLDER.key())
                : problem.fix(
                        "name the folder with its .avsc file by the compiler argument -A%s=<folder>",
                        ProcessorOption.SCHEMA_FOLDER.key());
    }

    static Problem noGetter(FieldPath path, String getter) {
        return TypeProblems.at(path, Problem.of(ProblemId.SLT_306, "%s has no getter '%s'", path.field(), getter))
                .fix("let Avro's compiler generate it: generate the class with its default templates");
    }

    /** The name of a type, with its logical type if it has one. */
    static String name(Schema schema) {
        String name = schema.getType() == Schema.Type.UNION ? "union" : schema.getFullName();
        String logical = schema.getProp("logicalType");
        return logical == null ? name : name + " (" + logical + ")";
    }
}
