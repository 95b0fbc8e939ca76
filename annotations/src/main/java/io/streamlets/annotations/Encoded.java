package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the codec and the Spark encoder of a type that is on no port, and says how many levels a recursive type has.
 *
 * <pre>{@code
 * @Encoded
 * public record Session(String user, Instant start, List<String> pages) {}
 *
 * Dataset<Session> sessions = clicks
 *     .groupByKey((MapFunction<Click, String>) Click::user, Encoders.STRING())
 *     .mapGroups(..., SessionCodec.encoder());
 * }</pre>
 *
 * <p>It stands on the type itself: a public record, bean, enum, sealed interface of records or Avro class. For a class that cannot
 * have it, such as a Protobuf message or any class from a jar, it stands on a class or package of yours and names the type.
 *
 * <p>Primitive members are required; all others may be null. What has no codec is a compile error that names the member.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Encoded.List.class)
public @interface Encoded {

    /**
     * The type that is meant, if it is not the class with the annotation.
     *
     * <pre>{@code
     * @Streamlet
     * @Encoded(type = Node.class, depth = 4)
     * public final class Prune {
     *
     *   @Outlet("out")
     *   Dataset<Node> prune(@Inlet("in") Dataset<Node> nodes) {...}
     * }
     * }</pre>
     *
     * <p>What it says of the type counts where it can be seen, so that a compiler that looks at one class again finds it
     * there: for the ports of the class with the annotation, of the classes nested in it, or of all classes in the package
     * with it (in {@code package-info.java}); and for a data type with it, in it or in its package. A library that has the
     * type's codec has said it for all who use the library.
     *
     * <p>All declarations of a depth for one type must be the same.
     */
    Class<?> type() default void.class;

    /**
     * How many levels of the type there may be where it contains itself, directly or through others, including the outermost.
     *
     * <pre>{@code
     * @Encoded(depth = 4)
     * public record Category(String name, List<Category> children) {}
     * }</pre>
     *
     * <p>Spark's columns have no recursion, so each level has columns of its own. A record with more levels is neither written
     * nor read, but an error that says so. In a cycle of several classes one of them needs a depth; it counts on ports too.
     * An Avro class has the annotation by {@code "javaAnnotation": "io.streamlets.annotations.Encoded(depth = 4)"} in its
     * schema. For a class that cannot have it, see {@link #type}.
     *
     * <p>From 2 to 15; without it a type that contains itself is a compile error, and so is a depth of any other type.
     */
    int depth() default 0;

    /** Several of them on one class or package. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {

        /** The annotations. */
        Encoded[] value();
    }
}
