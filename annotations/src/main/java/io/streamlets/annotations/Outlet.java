package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a port through which a streamlet writes one topic.
 *
 * <p>On a method that returns {@code Dataset<T>}:
 *
 * <pre>{@code
 * @Outlet(value = "out", partitionBy = "src")
 * Dataset<Agg> average(@Inlet("in") Dataset<Data> readings) { ... }
 * }</pre>
 *
 * <p>or on a field of type {@code OutletPort<T>} of a {@code SparkStreamletLogic}, which the framework sets:
 *
 * <pre>{@code
 * @Outlet("out") OutletPort<Agg> out;
 * }</pre>
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>The fields of {@code T} are taken from the dataset by name; other columns are dropped and their order does not
 *       matter. A narrower type is widened, a wider one is refused when the query starts.
 *   <li>{@code T} is what an {@link Inlet} may read, or {@code Keyed} of it, with which the streamlet gives each record its
 *       key and headers itself.
 *   <li>The method is neither private, static nor generic and declares no checked exception. Without {@link Inlet} parameters
 *       the streamlet is an ingress; it may then ask for the {@code SparkSession} as a parameter.
 *   <li>Records arrive in the topic at least once.
 * </ul>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Wider than it means: where javac refuses an annotation, processors do not run, and all that is generated is missing.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Outlet {

    /** The port's name: a DNS label of at most 63 characters, unique in the streamlet. */
    String value();

    /**
     * The top-level field of {@code T} whose text is the key of each record, so that records with one key stay in order
     * in one partition. Empty: records have no key.
     */
    String partitionBy() default "";

    /**
     * Which rows are written; see {@link OutputMode}. Not for a port field, whose mode is named in each call of
     * {@code writeStream}.
     */
    OutputMode outputMode() default OutputMode.APPEND;

    /**
     * Whether a blueprint may leave the outlet without a topic; its query is then not started. A {@code SparkStreamletLogic}
     * asks {@code isConnected(outlet)} before it writes.
     */
    boolean optional() default false;

    /**
     * What becomes of a row, or an object, that has no valid record of {@code T}, such as one with null in a required field.
     */
    OnInvalid onInvalid() default OnInvalid.FAIL;

    /**
     * The id of the blueprint's topic to which {@link OnInvalid#DEAD_LETTER} writes, which is not the outlet's own. The topic needs
     * neither producers nor consumers; an inlet of {@code byte[]} or {@code KafkaRecord<byte[]>} may read it.
     */
    String deadLetters() default "dead-letters";
}
