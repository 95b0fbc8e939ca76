package io.streamlets.spark.application;

import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.analysis.versions.SparkParts;
import io.streamlets.spark.execution.JavaOptions;
import java.lang.reflect.InaccessibleObjectException;
import java.util.concurrent.Callable;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.hadoop.util.VersionInfo;
import org.apache.spark.SparkConf;
import org.apache.spark.package$;
import org.apache.spark.serializer.KryoSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Checks by trying whether this Spark works with this Java and the runtime: otherwise something would fail deep inside, with a
 * message that does not say what to do.
 *
 * <p>Only Kryo needs options of Java, since it reads private fields of the JDK's classes.
 */
public final class JavaPlatform {
    /** The setting that has Spark use Kryo for everything but closures. */
    public static final String SERIALIZER = "spark.serializer";

    private JavaPlatform() {}

    /** The problem that keeps an application from running in this process; null if there is none. */
    static @Nullable Problem problem(ApplicationConfiguration configuration) {
        String configured = configuration.sparkConfig().get(SERIALIZER);
        return problem(configured == null ? new SparkConf().get(SERIALIZER, "") : configured, JavaOptions.FIX);
    }

    /**
     * The same for anything else that uses Spark.
     *
     * @param serializer the value of {@value #SERIALIZER}; empty for Spark's default
     * @param fix how to add the missing options of Java
     */
    public static @Nullable Problem problem(String serializer, String fix) {
        Problem spark = SparkParts.problem();
        Problem version = spark == null ? versionProblem(UserGroupInformation::getCurrentUser) : spark;
        return version == null ? optionsProblem(serializer, fix) : version;
    }

    /** Before anything else, Spark asks who the user is, by a method that later versions of Java no longer support. */
    static @Nullable Problem versionProblem(Callable<?> user) {
        try {
            user.call();
            return null;
        } catch (UnsupportedOperationException gone) {
            return Problem.of(
                            ProblemId.SLT_529,
                            "Spark %s does not run on Java %s",
                            package$.MODULE$.SPARK_VERSION(),
                            Runtime.version().feature())
                    .because(
                            "Hadoop %s, which it brings, uses what this Java no longer has: %s",
                            VersionInfo.getVersion(), gone)
                    .fix("run it on Java 17 or 21");
        } catch (Exception notTheVersion) {
            // Spark will report it.
            return null;
        }
    }

    private static @Nullable Problem optionsProblem(String serializer, String fix) {
        if (!serializer.equals(KryoSerializer.class.getName())) {
            return null;
        }
        try {
            new KryoSerializer(new SparkConf(false)).newKryo();
            return null;
        } catch (IllegalArgumentException | InaccessibleObjectException closed) {
            return Problem.of(ProblemId.SLT_513, "Java runs without the options that Spark needs for Kryo")
                    .because("'%s' is '%s'", SERIALIZER, serializer)
                    .because(JavaOptions.all())
                    .fix(fix);
        }
    }
}
