package io.streamlets.processor.codegen.name;

import com.palantir.javapoet.ClassName;
import io.streamlets.processor.model.ClassRef;
import java.util.List;

/** The names of the model as JavaPoet wants them, and those of the classes that generated code uses. */
public final class ClassNaming {
    public static final ClassName SPARK_STREAMLET = ClassName.get("io.streamlets.spark", "SparkStreamlet");
    public static final ClassName CONTEXT = ClassName.get("io.streamlets.spark", "SparkStreamletContext");
    public static final ClassName INLET_PORT = ClassName.get("io.streamlets.spark", "InletPort");
    public static final ClassName OUTLET_PORT = ClassName.get("io.streamlets.spark", "OutletPort");
    public static final ClassName BYTES_CODEC = ClassName.get("io.streamlets.spark.codec", "BytesCodec");
    public static final ClassName APPLICATION = ClassName.get("io.streamlets.spark.application", "Application");
    public static final ClassName STREAMING_QUERY = ClassName.get("org.apache.spark.sql.streaming", "StreamingQuery");
    public static final ClassName OUTPUT_MODE = ClassName.get("org.apache.spark.sql.streaming", "OutputMode");

    private ClassNaming() {}

    /** A class around the values of records, such as {@code KafkaRecord}. */
    public static ClassName ofRecords(String simpleName) {
        return ClassName.get("io.streamlets.spark.record", simpleName);
    }

    /** A class of the user or one generated for it. */
    public static ClassName of(ClassRef name) {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}
