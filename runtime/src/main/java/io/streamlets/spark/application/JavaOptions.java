package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import org.apache.spark.launcher.JavaModuleOptions;
import org.jspecify.annotations.Nullable;

/** The options without which Spark fails on Java 17, deep inside and with a text that names none of them. */
public final class JavaOptions {

    /** Spark reaches into this package before anything else. */
    private static final String TELLTALE = "sun.nio.ch";

    private JavaOptions() {}

    /** What is wrong with the options of this process, or null. */
    static @Nullable Problem problem() {
        return problem("put these options between 'java' and '-classpath', or start with spark-submit");
    }

    /** The same, with what the reader is to do about it. */
    public static @Nullable Problem problem(String fix) {
        Module here = JavaOptions.class.getModule();
        if (Object.class.getModule().isOpen(TELLTALE, here)) {
            return null;
        }
        return Problem.of(ProblemId.SLT_513, "Java runs without the options that Spark needs")
                .because(JavaModuleOptions.defaultModuleOptions().strip().replaceAll("\\s+", " "))
                .fix(fix);
    }
}
