package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a field whose value comes from the application's configuration.
 *
 * <pre>{@code
 * @ConfigParameter(key = "window", defaultValue = "1 minute", description = "Length of the window")
 * Duration window;
 * }</pre>
 *
 * <p>The value for the streamlet with the ref {@code average} is set as
 * {@code app.streamlets.average.config-parameters.window = 5 minutes}, in a configuration file or on the command line.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>Types: {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String}, {@code java.time.Duration} (HOCON
 *       durations: {@code 500ms}, {@code 10 seconds}, {@code 1 day}), {@code com.typesafe.config.ConfigMemorySize} (HOCON
 *       sizes: {@code 64k}, {@code 512 MiB}), and enums that the streamlet's package can see, by the names of their
 *       constants.
 *   <li>{@code Optional} of these, which is empty where neither a value nor a default is given; and {@code List} of these,
 *       a HOCON list in files ({@code [a, b]}), in {@link #defaultValue} and on the command line ({@code key=[a, b]}).
 *   <li>The field is neither private, static nor final. It is set before a port method runs.
 *   <li>A default value that is not legal is a compile error; a missing or illegal value is reported, together with all
 *       others, before Spark starts.
 * </ul>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Wider than it means: where javac refuses an annotation, processors do not run, and all that is generated is missing.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface ConfigParameter {

    /** What {@link #defaultValue} holds when there is no default. */
    String NONE = "\0";

    /** The key: lower-case letters, digits and hyphens, beginning with a letter; unique in the streamlet. */
    String key();

    /** The value when none is given, written as in a configuration file. Left out, the parameter is required. */
    String defaultValue() default NONE;

    /**
     * What the parameter means and in which unit it is; shown by {@code describe} and when a value is missing. The compiler
     * warns where it is left out (SLT-235).
     */
    String description() default "";

    /** A regular expression that a {@code String}, or each of a list, must match as a whole. Left out, any text will do. */
    String pattern() default "";

    /**
     * The least value of a number, a duration or a size, or of each of a list, written as {@link #defaultValue} is. Left
     * out, there is none.
     */
    String min() default "";

    /** The greatest value, as {@link #min}. */
    String max() default "";

    /**
     * Whether nobody may see the value: it is in no problem, log or description of Streamlets. Give it in a file that only
     * the application can read, or as {@code key = ${VARIABLE}} from the environment: what stands on the command line is
     * seen by everybody on the machine.
     */
    boolean secret() default false;
}
