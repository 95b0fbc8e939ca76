package io.streamlets.testkit;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.spark.application.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Verifies a whole application in a test: what its {@code verify} command does, without a process of its own.
 *
 * <pre>{@code
 * @ExtendWith(SparkExtension.class)
 * class SensorsTest {
 *     @Test
 *     void isInOrder(SparkSession spark) {
 *         Verification.of(Sensors.class)
 *                 .with("app.streamlets.average.config-parameters.window=1 minute")
 *                 .assertClean();
 *     }
 * }
 * }</pre>
 *
 * <p>It checks the blueprint and the configuration, then builds the queries of all streamlets on empty streams and has Spark
 * analyse them: unknown columns, datasets that do not fit their outlet, output modes, operators that streams do not support,
 * functions that cannot be serialized, sinks that are not set up. No broker, no data, no sink.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>The Spark session of {@link SparkExtension}, or any other that is there, is used and left running; without one a
 *       session is started and stopped each time, which takes seconds.
 *   <li>Configuration comes from {@code application.conf} on the class path, then {@link #conf}, then {@link #with}; required
 *       parameters must have a value.
 *   <li>A streamlet that starts queries itself, without its context, really starts them; they are stopped at the end.
 * </ul>
 *
 * @since 0.1.0
 */
public final class Verification {

    private final Application application;
    private final List<Path> files = new ArrayList<>();
    private final List<String> assignments = new ArrayList<>();

    private Verification(Application application) {
        this.application = application;
    }

    /**
     * The verification of the application whose type is annotated with {@code @Blueprint}.
     *
     * @throws IllegalArgumentException if no main class was generated for it
     */
    public static Verification of(Class<?> blueprint) {
        String name = blueprint.getName();
        int simpleName = name.lastIndexOf('.') + 1;
        String main = name.substring(0, simpleName) + name.substring(simpleName).replace('$', '_') + "Main";
        try {
            return of((Application) Class.forName(main, true, blueprint.getClassLoader())
                    .getMethod("application")
                    .invoke(null));
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(
                    blueprint.getName() + " has no generated main class '" + main
                            + "': annotate it with @Blueprint and compile it with streamlets-processor",
                    e);
        }
    }

    /** The verification of an application. */
    public static Verification of(Application application) {
        return new Verification(application);
    }

    /** Adds a configuration file, above those before it; as {@code --conf FILE}. */
    public Verification conf(Path file) {
        files.add(file);
        return this;
    }

    /** Sets a configuration value above all files; {@code assignment} is {@code path=value}. */
    public Verification with(String assignment) {
        assignments.add(assignment);
        return this;
    }

    /** What {@code verify} would print, warnings and notes included; empty if all is well. */
    public List<Problem> findings() {
        return application.verify(files, assignments);
    }

    /**
     * Fails the test if there is an error; its text is what {@code verify} would print. Warnings and notes do not count.
     *
     * @throws AssertionError if there is an error
     */
    public void assertClean() {
        List<Problem> errors = Problem.errors(findings());
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.stream()
                    .map(Problem::text)
                    .collect(Collectors.joining("\n", "'" + application.id() + "' is not in order:\n", "")));
        }
    }
}
