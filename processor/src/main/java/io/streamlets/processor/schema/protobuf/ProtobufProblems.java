package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.compiler.ProcessorOption;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The texts of what is wrong with Protobuf message classes. */
final class ProtobufProblems {
    private ProtobufProblems() {}

    static Problem noDescriptor(TypeElement type, Optional<List<String>> folderFaults) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_308,
                        "the descriptor of Protobuf class '%s' cannot be found",
                        type.getQualifiedName())
                .because("neither the source nor the class file of its outer class shows the file that defines it");
        folderFaults.ifPresent(faults -> faults.forEach(problem::because));
        return folderFaults.isPresent()
                ? problem.fix(
                        "put the file's descriptor set there (protoc --include_imports --descriptor_set_out=x.desc)")
                : problem.fix(
                        "name the folder with its descriptor set (.desc) by the compiler argument -A%s=<folder>",
                        ProcessorOption.SCHEMA_FOLDER.key());
    }

    static Problem lite(TypeElement type) {
        return Problem.of(
                        ProblemId.SLT_309,
                        "Protobuf class '%s' is made for the lite runtime, which has no descriptors",
                        type.getQualifiedName())
                .fix("generate it without the option 'lite'");
    }

    static Problem noMessage(TypeElement type) {
        return Problem.of(ProblemId.SLT_310, "type '%s' is no message but any of them", type.getQualifiedName())
                .fix("use a class that protoc made of a message");
    }

    static Problem noFields(TypeElement type) {
        return Problem.of(ProblemId.SLT_301, "type '%s' has no codec: it has no fields", type.getQualifiedName())
                .fix("give the message a field");
    }

    /** {@code proposal} is how to give the message a depth, half a sentence. */
    static Problem recursive(FieldDescriptor field, String path, String proposal) {
        boolean isSame = field.getContainingType().equals(field.getMessageType());
        return Problem.of(
                        ProblemId.SLT_302,
                        isSame
                                ? "field '%s' of '%s' holds a '%s' again"
                                : "field '%s' of '%s' leads back to '%s', which holds it",
                        field.getName(),
                        field.getContainingType().getFullName(),
                        field.getMessageType().getFullName())
                .because("path: %s", path)
                .fix(
                        "%s, with the number of levels that there are at most; or replace the field by the key of the"
                                + " other message",
                        proposal);
    }

    static Problem noAccessor(FieldDescriptor field, String path, String className, String method) {
        return Problem.of(
                        ProblemId.SLT_306,
                        "field '%s' of '%s' has no method '%s' in '%s'",
                        field.getName(),
                        field.getContainingType().getFullName(),
                        method,
                        className)
                .because("path: %s", path)
                .fix(
                        "generate '%s' again, with a current protoc and from the file of which the descriptor is",
                        className);
    }
}
