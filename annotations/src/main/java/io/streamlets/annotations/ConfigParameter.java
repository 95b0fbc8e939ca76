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
 *   <li>Types: {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String} and {@code java.time.Duration}
 *       (HOCON durations: {@code 500ms}, {@code 10 seconds}, {@code 1 day}).
 *   <li>The field is neither private, static nor final. It is set before a port method runs.
 *   <li>A default value that does not parse is a compile error; a missing or unparsable value is reported, together with
 *       all others, before Spark starts.
 * </ul>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ConfigParameter {

    /** What {@link #defaultValue} holds when there is no default. */
    String NONE = "\0";

    /** The key: lower-case letters, digits and hyphens, beginning with a letter; unique in the streamlet. */
    String key();

    /** The value when none is given, written as in a configuration file. Left out, the parameter is required. */
    String defaultValue() default NONE;

    /** What the parameter means and in which unit it is; shown by {@code describe} and when a value is missing. */
    String description() default "";
}
