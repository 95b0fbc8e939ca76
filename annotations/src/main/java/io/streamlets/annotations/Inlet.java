package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a port through which a streamlet reads one topic.
 *
 * <p>On a parameter of type {@code Dataset<T>} of a port method:
 *
 * <pre>{@code
 * @Outlet("out")
 * Dataset<Agg> average(@Inlet("in") Dataset<Data> readings) { ... }
 * }</pre>
 *
 * <p>or on a field of type {@code InletPort<T>} of a {@code SparkStreamletLogic}, which the framework sets:
 *
 * <pre>{@code
 * @Inlet("in") InletPort<Data> in;
 * }</pre>
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>{@code T} is an Avro specific record, or a public record or bean whose members have a codec; {@code byte[]} for the
 *       bytes as they lie in Kafka; or {@code KafkaRecord} of one of these, for the key, headers and place of each record too.
 *   <li>Several methods may read one inlet: the same name with the same type. Each reads the whole topic.
 *   <li>Every inlet is a consumer of exactly one topic of the blueprint, or of none if it is {@link #optional}.
 *   <li>The parameter belongs to a method with {@link Outlet} or {@link Egress}, never to a constructor; a field belongs
 *       to a {@code SparkStreamletLogic}, where every {@code InletPort} has the annotation.
 * </ul>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Wider than it means: where javac refuses an annotation, processors do not run, and all that is generated is missing.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Inlet {

    /** The port's name: a DNS label of at most 63 characters, unique in the streamlet. */
    String value();

    /**
     * Whether a blueprint may leave the inlet without a topic; its dataset is then empty for ever. Where several methods
     * name the inlet, all of them say the same.
     */
    boolean optional() default false;

    /**
     * What becomes of a record that is not a valid {@code T}. Where several methods name the inlet, all of them say the same.
     */
    OnInvalid onInvalid() default OnInvalid.FAIL;

    /**
     * The id of the blueprint's topic to which {@link OnInvalid#DEAD_LETTER} writes. The topic needs neither producers nor
     * consumers; an inlet of {@code byte[]} or {@code KafkaRecord<byte[]>} may read it.
     */
    String deadLetters() default "dead-letters";
}
