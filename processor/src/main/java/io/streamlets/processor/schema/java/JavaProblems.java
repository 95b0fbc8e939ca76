package io.streamlets.processor.schema.java;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.TypeProblems;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The texts of what is wrong with Java records, beans, enums and sealed interfaces. */
final class JavaProblems {
    private static final String SUPPORTED = "a primitive type or its box, String, byte[], BigDecimal, BigInteger, UUID,"
            + " LocalDate, LocalTime, LocalDateTime, Instant, Duration, java.sql.Date and Timestamp, an enum, Optional, List, Set, an array, Map<K, V> with keys of type String, Integer, Long, Short, Byte, Boolean, UUID, LocalDate or an enum, an Avro class,"
            + " or a public record, bean or sealed interface of records of these";

    private JavaProblems() {}

    /** {@code reason} says in half a sentence why the type has none. */
    static Problem noCodec(FieldPath path, Object type, String reason) {
        if (path.isRoot()) {
            return Problem.of(ProblemId.SLT_301, "type '%s' has no codec: %s", type, reason)
                    .fix(TypeProblems.DATA_TYPE);
        }
        return TypeProblems.at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s has type '%s', which has no codec: %s",
                                path.field(),
                                type,
                                reason))
                .fix("use " + Instead.of(type.toString()).orElse(SUPPORTED));
    }

    /** {@code path} leads to a class with type parameters. */
    static Problem generic(FieldPath path, TypeElement type) {
        String name = type.getSimpleName().toString();
        Problem.Builder problem = path.isRoot()
                ? Problem.of(ProblemId.SLT_301, "type '%s' has no codec: it is generic", type.getQualifiedName())
                : TypeProblems.at(
                        path,
                        Problem.of(
                                ProblemId.SLT_301,
                                "%s has type '%s', which has no codec: it is generic",
                                path.field(),
                                type.getQualifiedName()));
        return problem.fix("use "
                + Instead.of(type.getQualifiedName().toString()).orElseGet(() -> switch (type.getKind()) {
                    case CLASS -> "a class without type parameters that extends '" + name + "'";
                    case RECORD -> "a record without type parameters that has the components of '" + name + "'";
                    default -> "a sealed interface without type parameters instead of '" + name + "'";
                }));
    }

    /** A name that Java allows and Avro does not. */
    static Problem illegalName(FieldPath path, String what, CharSequence name, TypeElement owner) {
        return TypeProblems.at(
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
        return TypeProblems.at(
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
                : TypeProblems.at(
                                path,
                                Problem.of(
                                        ProblemId.SLT_301,
                                        "%s has type '%s', which has no codec: it has no %s",
                                        path.field(),
                                        type,
                                        parts))
                        .fix("give '%s' %s, or remove field '%s'", type, part, path.name());
    }

    /** {@code one} and {@code other} are classes that would have the name in one schema. */
    static Problem sameClassName(FieldPath path, String name, TypeElement one, TypeElement other) {
        return TypeProblems.at(
                        path,
                        Problem.of(
                                ProblemId.SLT_307,
                                "'%s' and '%s' would both be '%s' in the schema",
                                one.getQualifiedName(),
                                other.getQualifiedName(),
                                name))
                .fix("give one of the two classes another name");
    }

    /** {@code path} leads to the sealed interface {@code type}. */
    static Problem noRecord(FieldPath path, TypeElement type, TypeElement permitted) {
        return TypeProblems.at(
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
        return TypeProblems.at(
                        path,
                        Problem.of(
                                ProblemId.SLT_307,
                                "sealed interface '%s' permits '%s' and '%s', whose columns would have the same name",
                                type.getQualifiedName(),
                                one.getQualifiedName(),
                                other.getQualifiedName()))
                .fix("give one of the two records another name");
    }

    /** {@code accessor} is the method that is expected, as a user would write it. */
    static Problem noAccessor(FieldPath path, String what, String accessor) {
        return TypeProblems.at(path, Problem.of(ProblemId.SLT_306, "%s has no %s '%s'", path.field(), what, accessor))
                .fix("add the public method '%s'", accessor);
    }

    static Problem throwing(FieldPath path, ExecutableElement method) {
        return TypeProblems.at(
                        path,
                        Problem.of(
                                ProblemId.SLT_306,
                                "%s has a method '%s' that declares a checked exception",
                                path.field(),
                                method))
                .fix("let '%s' declare none", method);
    }
}
