package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;

/** The texts of what is wrong with data types. */
final class TypeProblems {
    private static final String SUPPORTED = "a primitive type or its box, String, byte[], BigDecimal, BigInteger, UUID,"
            + " LocalDate, LocalTime, LocalDateTime, Instant, Duration, java.sql.Date and Timestamp, an enum, Optional, List, Set, an array, Map<K, V> with keys of type String, Integer, Long, Short, Byte, Boolean, UUID, LocalDate or an enum, an Avro class,"
            + " or a public record, bean or sealed interface of records of these";

    private static final String DATA_TYPE =
            "use an Avro or Protobuf class, or a public record, bean, enum or sealed interface of records";

    private TypeProblems() {}

    /** {@code reason} says in half a sentence why the type has none. */
    static Problem noCodec(FieldPath path, Object type, String reason) {
        if (path.isRoot()) {
            return Problem.of(ProblemId.SLT_301, "type '%s' has no codec: %s", type, reason)
                    .fix(DATA_TYPE);
        }
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s has type '%s', which has no codec: %s",
                                field(path),
                                type,
                                reason))
                .fix("use " + Instead.of(type.toString()).orElse(SUPPORTED));
    }

    /** {@code path} leads to a class with type parameters. */
    static Problem generic(FieldPath path, TypeElement type) {
        String name = type.getSimpleName().toString();
        Problem.Builder problem = path.isRoot()
                ? Problem.of(ProblemId.SLT_301, "type '%s' has no codec: it is generic", type.getQualifiedName())
                : at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s has type '%s', which has no codec: it is generic",
                                field(path),
                                type.getQualifiedName()));
        return problem.fix("use "
                + Instead.of(type.getQualifiedName().toString()).orElseGet(() -> switch (type.getKind()) {
                    case CLASS -> "a class without type parameters that extends '" + name + "'";
                    case RECORD -> "a record without type parameters that has the components of '" + name + "'";
                    default -> "a sealed interface without type parameters instead of '" + name + "'";
                }));
    }

    static Problem noAvroCodec(FieldPath path, Schema schema, Object type, String reason) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s has type '%s' for Avro's '%s', which has no codec: %s",
                                field(path),
                                type,
                                name(schema),
                                reason))
                .fix("change the type in the schema, or let a current version of Avro's compiler generate the class");
    }

    /** A name that Java allows and Avro does not. */
    static Problem illegalName(FieldPath path, String what, CharSequence name, TypeElement owner) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s '%s' of '%s' has a name that cannot stand in a schema",
                                what,
                                name,
                                owner.getQualifiedName()))
                .fix("name it with the letters a to z and A to Z, digits and '_' only");
    }

    /** As {@link #illegalName}, of a class or its package. */
    static Problem illegalClassName(FieldPath path, TypeElement type) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "class '%s' has a name that cannot stand in a schema",
                                type.getQualifiedName()))
                .fix("name it and its package with the letters a to z and A to Z, digits and '_' only");
    }

    static Problem noFields(FieldPath path, TypeElement type) {
        return nothingIn(path, type, "fields", "a field");
    }

    /** {@code parts} and {@code part} name what the type has none of. */
    static Problem nothingIn(FieldPath path, TypeElement type, String parts, String part) {
        return path.isRoot()
                ? Problem.of(ProblemId.SLT_301, "type '%s' has no codec: it has no %s", type, parts)
                        .fix("give it %s", part)
                : at(
                                path,
                                Problem.of(
                                        ProblemId.SLT_301,
                                        "%s has type '%s', which has no codec: it has no %s",
                                        field(path),
                                        type,
                                        parts))
                        .fix("give '%s' %s, or remove field '%s'", type, part, path.name());
    }

    /** {@code one} and {@code other} are classes that would have the name in one schema. */
    static Problem sameClassName(FieldPath path, String name, TypeElement one, TypeElement other) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_307,
                                "'%s' and '%s' would both be '%s' in the schema",
                                one.getQualifiedName(),
                                other.getQualifiedName(),
                                name))
                .fix("give one of the two classes another name");
    }

    /** {@code name} is what the field is called in the schema, {@code other} a field before it whose name differs at most in case. */
    static Problem sameName(FieldPath path, String name, String other) {
        String fix = "give one of the two fields another name";
        if (path.name().equals(other)) {
            return at(path, Problem.of(ProblemId.SLT_307, "%s has the name of a field that it inherits", field(path)))
                    .fix(fix);
        }
        if (path.name().equalsIgnoreCase(other)) {
            return at(
                            path,
                            Problem.of(
                                    ProblemId.SLT_307, "%s differs only in case from field '%s'", field(path), other))
                    .because("Spark does not tell upper and lower case apart in the names of columns")
                    .fix(fix);
        }
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_307,
                                "%s and field '%s' are both the property '%s'",
                                field(path),
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
                                field(path),
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

    /** {@code @Encoded} names something that is no class. */
    static Problem noClass(Object type) {
        return Problem.of(ProblemId.SLT_301, "type '%s' has no codec: it is no class", type)
                .fix(DATA_TYPE);
    }

    /** {@code @Encoded} stands on what is no type. */
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

    /** {@code path} leads to the sealed interface {@code type}. */
    static Problem noRecord(FieldPath path, TypeElement type, TypeElement permitted) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_320,
                                "sealed interface '%s' permits '%s', which is no record",
                                type.getQualifiedName(),
                                permitted.getQualifiedName()))
                .fix("make '%s' a record", permitted.getSimpleName());
    }

    /** {@code path} leads to the sealed interface {@code type}. */
    static Problem sameRecordName(FieldPath path, TypeElement type, TypeElement one, TypeElement other) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_307,
                                "sealed interface '%s' permits '%s' and '%s', whose columns would have the same name",
                                type.getQualifiedName(),
                                one.getQualifiedName(),
                                other.getQualifiedName()))
                .fix("give one of the two records another name");
    }

    /** {@code one} and {@code other} are branches that both are a {@code java} in objects. */
    static Problem union(FieldPath path, Schema union, String one, String other, Object java) {
        List<String> branches =
                union.getTypes().stream().map(TypeProblems::name).toList();
        return at(path, Problem.of(ProblemId.SLT_303, "%s is a union of %s", field(path), String.join(", ", branches)))
                .because(
                        "'%s' and '%s' are both a '%s' in an object, which does not say which of them is meant",
                        one, other, java)
                .fix("leave one of the two out of the union, or make it a field of its own");
    }

    /** {@code folder} is where its {@code .avsc} file was looked for in vain, if anywhere. */
    static Problem noSchema(TypeElement type, Optional<SchemaFolder> folder) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_304, "the schema of Avro class '%s' cannot be found", type.getQualifiedName())
                .because("neither its source nor its class file shows a schema of this name");
        folder.ifPresent(searched -> searched.faults().forEach(problem::because));
        return folder.isPresent()
                ? problem.fix(
                        "put its .avsc file there, or correct the compiler argument -A%s", SchemaResolver.FOLDER_OPTION)
                : problem.fix(
                        "name the folder with its .avsc file by the compiler argument -A%s=<folder>",
                        SchemaResolver.FOLDER_OPTION);
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

    /** {@code accessor} is the method that is expected, as a user would write it. */
    static Problem noAccessor(FieldPath path, String what, String accessor) {
        return at(path, Problem.of(ProblemId.SLT_306, "%s has no %s '%s'", field(path), what, accessor))
                .fix("add the public method '%s'", accessor);
    }

    static Problem throwing(FieldPath path, ExecutableElement method) {
        return at(
                        path,
                        Problem.of(
                                ProblemId.SLT_306,
                                "%s has a method '%s' that declares a checked exception",
                                field(path),
                                method))
                .fix("let '%s' declare none", method);
    }

    static Problem noAvroGetter(FieldPath path, String getter) {
        return at(path, Problem.of(ProblemId.SLT_306, "%s has no getter '%s'", field(path), getter))
                .fix("let Avro's compiler generate it: generate the class with its default templates");
    }

    private static Problem.Builder at(FieldPath path, Problem.Builder problem) {
        return path.isRoot() ? problem : problem.because("path: %s", path);
    }

    private static String field(FieldPath path) {
        return "field '" + path.name() + "' of '" + path.owner().getQualifiedName() + "'";
    }

    /** The name of a type, with its logical type if it has one. */
    static String name(Schema schema) {
        String name = schema.getType() == Schema.Type.UNION ? "union" : schema.getFullName();
        String logical = schema.getProp("logicalType");
        return logical == null ? name : name + " (" + logical + ")";
    }
}
