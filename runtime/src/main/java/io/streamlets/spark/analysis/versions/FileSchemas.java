package io.streamlets.spark.analysis.versions;

import org.apache.spark.sql.execution.datasources.DataSourceUtils;
import org.apache.spark.sql.execution.datasources.FileFormat;
import org.apache.spark.sql.types.StructType;

/** Spark's check of the columns of files. */
public final class FileSchemas {
    private static final String METHOD = "verifySchema";

    static final SparkPart<Check> VERIFY = new SparkPart<>(() -> {
        boolean asksWhetherRead = SparkCall.hasMethod(DataSourceUtils.class, METHOD, 3);
        return new Check(SparkCall.method(DataSourceUtils.class, METHOD, asksWhetherRead ? 3 : 2), asksWhetherRead);
    });

    private FileSchemas() {}

    /** Throws Spark's {@code AnalysisException} if files of this format cannot hold these columns. */
    public static void verifyWritable(FileFormat format, StructType columns) {
        VERIFY.get().verify(format, columns);
    }

    /**
     * A form of the check.
     *
     * @param method Spark's
     * @param asksWhetherRead whether it takes a third argument, true for files that are only read
     */
    record Check(SparkCall method, boolean asksWhetherRead) {
        void verify(FileFormat format, StructType columns) {
            if (asksWhetherRead) {
                method.call(format, columns, false);
            } else {
                method.call(format, columns);
            }
        }
    }
}
