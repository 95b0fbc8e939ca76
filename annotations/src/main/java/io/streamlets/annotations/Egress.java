package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that writes to a sink of its own instead of a topic.
 *
 * <pre>{@code
 * @Egress("parquet")
 * DataStreamWriter<Agg> store(@Inlet("in") Dataset<Agg> averages) {
 *   return averages.writeStream().format("parquet").option("path", folder);
 * }
 * }</pre>
 *
 * <p>The method returns the writer and does not start it: the runtime names the query
 * ({@code <streamlet ref>.<value>}), gives it a checkpoint location of its own and starts it. What the method sets
 * itself is kept. The method is neither private, static nor generic, declares no checked exception and reads what its
 * {@link Inlet} parameters name.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Wider than it means: where javac refuses an annotation, processors do not run, and all that is generated is missing.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Egress {

    /** The sink's name: a DNS label of at most 63 characters, unique among the outlets and sinks of the streamlet. */
    String value();
}
