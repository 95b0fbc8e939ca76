package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the codec and the Spark encoder of a public record, bean or sealed interface of records that is on no port.
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
 * <p>Primitive members are required; all others may be null. What has no codec is a compile error that names the member.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Encoded {

    /**
     * How many levels of the class there may be where it holds itself, directly or by way of others, the outermost counted.
     *
     * <pre>{@code
     * @Encoded(depth = 4)
     * public record Category(String name, List<Category> children) {}
     * }</pre>
     *
     * <p>Spark's columns have no recursion, so each level has columns of its own. A record with more levels is neither written
     * nor read, but an error that says so. In a cycle of several classes one of them needs a depth; it counts on ports too.
     * An Avro class has the annotation by {@code "javaAnnotation": "io.streamlets.annotations.Encoded(depth = 4)"} in its
     * schema.
     *
     * <p>From 2 to 15; without it a class that holds itself is a compile error.
     */
    int depth() default 0;
}
