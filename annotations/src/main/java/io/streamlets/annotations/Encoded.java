package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the codec and the Spark encoder of a public record or bean that is on no port.
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
public @interface Encoded {}
