package io.streamlets.processor.compiler;

import io.streamlets.processor.model.ClassRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of classes that the compiler knows, and those of Spark and of the runtime that it compares with. */
public final class ClassNames {
    public static final String DATASET = "org.apache.spark.sql.Dataset";
    public static final String ROW = "org.apache.spark.sql.Row";
    public static final String SPARK_SESSION = "org.apache.spark.sql.SparkSession";
    public static final String DATA_STREAM_WRITER = "org.apache.spark.sql.streaming.DataStreamWriter";
    public static final String CONTEXT = "io.streamlets.spark.SparkStreamletContext";
    public static final String LOGIC = "io.streamlets.spark.SparkStreamletLogic";
    public static final String INLET_PORT = "io.streamlets.spark.InletPort";
    public static final String OUTLET_PORT = "io.streamlets.spark.OutletPort";

    public static final String RECORD_PACKAGE = "io.streamlets.spark.record";

    private ClassNames() {}

    /** The name of a top-level class that is known only by name. */
    public static ClassRef parse(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        return new ClassRef(qualifiedName.substring(0, Math.max(dot, 0)), List.of(qualifiedName.substring(dot + 1)));
    }

    /** The class or interface that declares a field or method. */
    public static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "a member has an owner");
    }

    /** The name of the class. */
    public static ClassRef of(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        for (; element instanceof TypeElement each; element = each.getEnclosingElement()) {
            names.addFirst(each.getSimpleName().toString());
        }
        String packageName =
                element instanceof PackageElement each ? each.getQualifiedName().toString() : "";
        return new ClassRef(packageName, List.copyOf(names));
    }
}
