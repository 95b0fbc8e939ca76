package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the compiler to verify a blueprint and to generate the application's main class.
 *
 * <pre>{@code
 * @Blueprint("blueprint.conf")
 * public interface Sensors {}
 * }</pre>
 *
 * <p>with {@code src/main/resources/blueprint.conf}:
 *
 * <pre>{@code
 * blueprint {
 *   streamlets {
 *     generator = sensors.SensorGenerator
 *     printer   = sensors.ConsolePrinter
 *   }
 *   topics {
 *     data { producers = [generator.out], consumers = [printer.in] }
 *   }
 * }
 * }</pre>
 *
 * <p>{@code javac} fails if the blueprint does not match the streamlets, which may be compiled in the same run or come
 * from dependencies. Otherwise {@code SensorsMain} is generated beside {@code Sensors}, with the commands {@code run},
 * {@code verify} and {@code describe}. The application's id is the type's simple name in kebab case.
 *
 * <p>A small blueprint can stand in the annotation:
 *
 * <pre>{@code
 * @Blueprint(text = """
 *     blueprint.streamlets.printer = sensors.ConsolePrinter
 *     """)
 * public interface Sensors {}
 * }</pre>
 *
 * <p>The file is looked for in the folder of the processor option {@code streamlets.blueprint.folder}, then among the
 * class output's resources, then on the class path. It may include other files, which are looked for in the same places:
 * {@code include "topics.conf"} is relative to the file, {@code include classpath("common/topics.conf")} is not.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Blueprint {

    /** The blueprint's resource name, such as {@code blueprint.conf}; exactly one of this and {@link #text} is given. */
    String value() default "";

    /** The blueprint itself; what it includes is looked for as a blueprint file is. */
    String text() default "";
}
