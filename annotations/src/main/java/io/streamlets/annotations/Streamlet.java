package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class as a streamlet: a reusable unit of stream processing with typed, named ports.
 *
 * <p>The methods of the class are its logic and their signatures are its shape:
 *
 * <pre>{@code
 * @Streamlet(description = "Keeps the readings above a limit")
 * public final class HighReadings {
 *
 *   @ConfigParameter(key = "limit", defaultValue = "100", description = "Readings up to this value are dropped")
 *   double limit;
 *
 *   @Outlet(value = "out", partitionBy = "src")
 *   Dataset<Data> high(@Inlet("in") Dataset<Data> readings) {
 *     return readings.filter(col("value").gt(limit));
 *   }
 * }
 * }</pre>
 *
 * <p>Where that is not enough, the class extends {@code io.streamlets.spark.SparkStreamletLogic}, has port fields and
 * builds its queries itself.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>The class is not abstract, not private, not generic and not an inner class, and has a no-argument constructor
 *       that is not private.
 *   <li>A method with an {@link Outlet} or an {@link Egress} is one streaming query; its {@link Inlet} parameters are
 *       what it reads.
 *   <li>Port methods, port fields, parameters and mounts of base classes count, and so do port methods that are default
 *       methods of interfaces. A base class may be generic and has no {@code @Streamlet}; what it has for streamlets of
 *       other packages is public.
 *   <li>A method that overrides a port method, or implements one, has port annotations of its own, and those alone count.
 *       Without them it is a compile error, because the port would be lost. A field does not hide one that the framework
 *       sets.
 *   <li>Every start of the streamlet makes one new instance. Static fields are final; instance fields are final or set
 *       by the framework ({@link ConfigParameter}, {@link VolumeMount}).
 * </ul>
 *
 * <h2>What is generated</h2>
 *
 * <p>For {@code p.Foo}: the class {@code p.FooStreamlet} that builds the queries, the descriptor
 * {@code META-INF/streamlets/p.Foo.json} against which blueprints are verified, and for each data type {@code q.Data} on
 * a port the class {@code q.DataCodec}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Streamlet {

    /** What the streamlet does, in one sentence; shown by {@code describe}. */
    String description() default "";

    /** Words under which tools group and find the streamlet. */
    String[] labels() default {};
}
