package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import javax.lang.model.element.TypeElement;

/** The texts of what is wrong with data types of any format. */
public final class TypeProblems {
    /** What to use instead of something that is not a data type. */
    public static final String DATA_TYPE =
            "use an Avro or Protobuf class, or a public record, bean, enum or sealed interface of records";

    private TypeProblems() {}

    /** {@code name} is what the field is called in the schema, {@code other} a field before it whose name differs at most in case. */
    static Problem sameName(FieldPath path, String name, String other) {
        String fix = "give one of the two fields another name";
        if (path.name().equals(other)) {
            return at(path, Problem.of(ProblemId.SLT_307, "%s has the name of a field that it inherits", path.field()))
                    .fix(fix);
        }
        if (path.name().equalsIgnoreCase(other)) {
            return at(
                            path,
                            Problem.of(
                                    ProblemId.SLT_307, "%s differs only in case from field '%s'", path.field(), other))
                    .because("Spark does not tell upper and lower case apart in the names of columns")
                    .fix(fix);
        }
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_307,
                                "%s and field '%s' are both the property '%s'",
                                path.field(),
                                other,
                                name))
                .fix(fix);
    }

    /** {@code proposal} is how to give the class a depth, half a sentence. */
    static Problem recursive(FieldPath path, TypeElement again, String proposal) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_302,
                                path.owner().equals(again)
                                        ? "%s holds a '%s' again"
                                        : "%s leads back to '%s', which holds it",
                                path.field(),
                                again))
                .fix(
                        "%s, with the number of levels that there are at most; or replace the field by the key of the"
                                + " other record",
                        proposal);
    }

    static Problem depth(TypeElement type, int depth, int min, int max) {
        return Problem.of(
                        ProblemId.SLT_321, "the depth of '%s' is %s, which is not from %s to %s", type, depth, min, max)
                .fix("give the number of levels that records of it have at most, the outermost counted");
    }

    static Problem needlessDepth(TypeElement type) {
        return Problem.of(ProblemId.SLT_323, "'%s' has a depth, but does not hold itself", type)
                .fix("leave the depth out");
    }

    /** {@code other} gives the type another depth than {@code first}. */
    static Problem otherDepth(TypeElement type, EncodedAnnotation other, EncodedAnnotation first) {
        return Problem.of(
                        ProblemId.SLT_324,
                        "the depth of '%s' is %s on %s, but %s on %s",
                        type,
                        other.depth().orElse(0),
                        other.place(),
                        first.depth().orElse(0),
                        first.place())
                .because("there is one codec of a type, whoever uses it")
                .fix("give both the same depth");
    }

    /** {@code @Encoded} names something that is not a class. */
    static Problem noClass(Object type) {
        return Problem.of(ProblemId.SLT_301, "type '%s' has no codec: it is no class", type)
                .fix(DATA_TYPE);
    }

    /** {@code @Encoded} stands on something that is not a type. */
    static Problem noTypeNamed(String place) {
        return Problem.of(ProblemId.SLT_325, "@Encoded on %s names no type", place)
                .fix("name the type for which it asks, as in @Encoded(type = Node.class)");
    }

    static Problem tooManyColumns(TypeElement type, long columns, int max) {
        return Problem.of(
                        ProblemId.SLT_322,
                        "the levels of '%s' have %s columns together, more than %s",
                        type,
                        columns,
                        max)
                .fix("give the recursive types within it a smaller depth");
    }

    static Problem notPublic(FieldPath path, TypeElement type, TypeElement hidden) {
        Problem.Builder problem = Problem.of(
                ProblemId.SLT_305,
                "data type '%s' is not public, so Spark's generated code cannot use it",
                type.getQualifiedName());
        if (!hidden.equals(type)) {
            problem.because("'%s' around it is not public", hidden.getQualifiedName());
        }
        if (!path.isRoot()) {
            problem.because("path: %s", path);
        }
        return problem.fix("make '%s' public", hidden.getQualifiedName());
    }

    /** The problem, with the way to the member at fault. */
    public static Problem.Builder at(FieldPath path, Problem.Builder problem) {
        return path.isRoot() ? problem : problem.because("path: %s", path);
    }
}
