package io.streamlets.spark.execution;

import org.apache.spark.launcher.JavaModuleOptions;

/** The options of Java without which Spark does not reach what the JDK keeps to itself. */
public final class JavaOptions {
    /** How a user gives them. */
    public static final String FIX =
            "put these options between 'java' and '-classpath', or start with spark-submit; where the cluster starts the"
                    + " driver, set 'spark.driver.extraJavaOptions' to them";

    private JavaOptions() {}

    /** All of them, as they stand on a command line. */
    public static String all() {
        return JavaModuleOptions.defaultModuleOptions().strip().replaceAll("\\s+", " ");
    }
}
