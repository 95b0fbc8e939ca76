package io.streamlets.spark.catalyst;

import org.apache.spark.sql.SparkSession;

/** The ways in which Spark evaluates expressions; a codec must work in each. */
enum Execution {
    WHOLE_STAGE("true", "CODEGEN_ONLY"),
    CODEGEN("false", "CODEGEN_ONLY"),
    INTERPRETED("false", "NO_CODEGEN");

    private static final String WHOLE_STAGE_KEY = "spark.sql.codegen.wholeStage";
    private static final String FACTORY_KEY = "spark.sql.codegen.factoryMode";

    private final String wholeStage;
    private final String factory;

    Execution(String wholeStage, String factory) {
        this.wholeStage = wholeStage;
        this.factory = factory;
    }

    /** Runs {@code test} with the session set to evaluate this way. */
    void in(SparkSession session, Runnable test) {
        session.conf().set(WHOLE_STAGE_KEY, wholeStage);
        session.conf().set(FACTORY_KEY, factory);
        try {
            test.run();
        } finally {
            session.conf().unset(WHOLE_STAGE_KEY);
            session.conf().unset(FACTORY_KEY);
        }
    }
}
