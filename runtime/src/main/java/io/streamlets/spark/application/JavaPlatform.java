package io.streamlets.spark.application;

import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.lang.reflect.InaccessibleObjectException;
import java.util.concurrent.Callable;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.hadoop.util.VersionInfo;
import org.apache.spark.SparkConf;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.package$;
import org.apache.spark.serializer.KryoSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Whether Spark can do on this Java what an application needs: found by doing it, because Spark fails deep inside and with a text
 * that names no way out.
 *
 * <p>Of all that an application does, Kryo alone needs options of Java: it reads private fields of the JDK's classes.
 */
public final class JavaPlatform {
    /** The setting that has Spark use Kryo for everything but closures. */
    public static final String SERIALIZER = "spark.serializer";

    private JavaPlatform() {}

    /** What keeps an application from running in this process; null if nothing does. */
    static @Nullable Problem problem(ApplicationConfiguration configuration) {
        String configured = configuration.sparkConfig().get(SERIALIZER);
        return problem(
                configured == null ? new SparkConf().get(SERIALIZER, "") : configured,
                "put these options between 'java' and '-classpath', or start with spark-submit; where the cluster starts the"
                        + " driver, set 'spark.driver.extraJavaOptions' to them");
    }

    /**
     * The same for whatever uses Spark with a serializer.
     *
     * @param serializer the value of {@value #SERIALIZER}; empty for Spark's default
     * @param fix how the options of Java are given that are missing
     */
    public static @Nullable Problem problem(String serializer, String fix) {
        Problem version = versionProblem(UserGroupInformation::getCurrentUser);
        return version == null ? optionsProblem(serializer, fix) : version;
    }

    /** Spark itself asks who the user is before anything else, in a way that later versions of Java have given up. */
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
                            "Hadoop %s, which it brings, uses what this Java has no more: %s",
                            VersionInfo.getVersion(), gone)
                    .fix("run it on Java 17 or 21");
        } catch (Exception notTheVersion) {
            // Spark will say it.
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
                    .because(JavaModuleOptions.defaultModuleOptions().strip().replaceAll("\\s+", " "))
                    .fix(fix);
        }
    }
}
