package codecs;

import codecs.java.Arrays;
import codecs.java.Category;
import codecs.java.Drawing;
import codecs.java.Employee;
import codecs.java.Expression;
import codecs.java.Keys;
import codecs.java.Mixed;
import codecs.java.Month;
import codecs.java.Nested;
import codecs.java.OtherScalars;
import codecs.java.Person;
import codecs.java.Scalars;
import codecs.java.Shape;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.ResolvingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.compiler.specific.SpecificCompiler;
import org.apache.avro.compiler.specific.SpecificCompiler.FieldVisibility;
import org.apache.avro.generic.GenericData.StringType;

/** Classes of random schemas, as Avro's compiler makes them, with their codecs. */
final class RandomSchemas {
    static final String PACKAGE = "codecs.random";

    /** What to say to make the same schemas again. */
    static final long SEED = Long.getLong("codecs.seed", 20_261_122L);

    private static final int WIDE = 300;

    private static final int SCHEMAS = Integer.getInteger("codecs.schemas", 40);

    /** Types where only the older schema is random. */
    static final List<Class<?>> JAVA_TYPES = List.of(
            Scalars.class,
            Nested.class,
            Arrays.class,
            Person.class,
            Mixed.class,
            OtherScalars.class,
            Keys.class,
            Month.class,
            Shape.class,
            Drawing.class,
            Category.class,
            Expression.class,
            Employee.class);

    private static final List<StringType> STRING_TYPES =
            List.of(StringType.String, StringType.CharSequence, StringType.Utf8);

    private RandomSchemas() {}

    /**
     * A class with its codec.
     *
     * @param older a schema that may have been that of the class before
     * @param readers what was generated to read records of older schemas, for all classes
     */
    record Compiled<T>(Codec<T> codec, Schema schema, Schema older, List<ResolvingReader<?>> readers) {
        @Override
        public String toString() {
            return "seed " + SEED + ", schema " + schema + "\n";
        }
    }

    /** Makes the schemas and all that belongs to them. */
    static List<Compiled<?>> compile(Path folder) throws Exception {
        Path sources = folder.resolve("java");
        List<Schema> older = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < SCHEMAS; i++) {
            Random random = new Random(SEED + i);
            String namespace = PACKAGE + ".s" + i;
            Schema schema = new RandomSchema(random, namespace).record("Root");
            older.add(new OlderSchema(random, new RandomSchema(random, namespace + ".removed")).of(schema));
            names.add(schema.getFullName());
            writeClasses(schema, compiler(schema, random), sources);
        }
        Schema wide = wide();
        older.add(wide);
        names.add(wide.getFullName());
        SpecificCompiler compiler = new SpecificCompiler(wide);
        compiler.setCreateSetters(false);
        writeClasses(wide, compiler, sources);
        for (Class<?> type : JAVA_TYPES) {
            Random random = new Random(SEED);
            Schema schema = schema(type);
            older.add(new OlderSchema(random, new RandomSchema(random, PACKAGE + ".removed")).of(schema));
            names.add(type.getName());
        }
        Path resources = folder.resolve("resources");
        RandomApplication.write(names, older, sources, resources);
        TestClasses.compile(sources, PACKAGE, "seed " + SEED, "-Astreamlets.blueprint.folder=" + resources);
        List<ResolvingReader<?>> readers = RandomApplication.readers();
        List<Compiled<?>> compiled = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            compiled.add(compiled(names.get(i), older.get(i), readers));
        }
        return compiled;
    }

    private static Schema schema(Class<?> type) throws ReflectiveOperationException {
        return new Schema.Parser().parse(codec(type.getName()).schemaText());
    }

    private static Codec<?> codec(String className) throws ReflectiveOperationException {
        return (Codec<?>) Class.forName(className + "Codec").getMethod("codec").invoke(null);
    }

    private static Compiled<?> compiled(String name, Schema older, List<ResolvingReader<?>> readers)
            throws ReflectiveOperationException {
        Codec<?> codec = codec(name);
        return new Compiled<>(codec, new Schema.Parser().parse(codec.schemaText()), older, readers);
    }

    /** A compiler with any of its options. */
    private static SpecificCompiler compiler(Schema schema, Random random) {
        SpecificCompiler compiler = new SpecificCompiler(schema);
        compiler.setStringType(STRING_TYPES.get(random.nextInt(STRING_TYPES.size())));
        // Without, Avro's own reader fails on a decimal that may be null.
        compiler.setEnableDecimalLogicalType(true);
        compiler.setFieldVisibility(random.nextBoolean() ? FieldVisibility.PRIVATE : FieldVisibility.PUBLIC);
        compiler.setCreateSetters(random.nextBoolean());
        compiler.setGettersReturnOptional(random.nextInt(3) == 0);
        compiler.setOptionalGettersForNullableFieldsOnly(random.nextBoolean());
        compiler.setCreateOptionalGetters(random.nextInt(3) == 0);
        return compiler;
    }

    /** A record of more fields than a constructor may have. */
    private static Schema wide() {
        SchemaBuilder.FieldAssembler<Schema> fields =
                SchemaBuilder.record("Root").namespace(PACKAGE + ".wide").fields();
        for (int i = 0; i < WIDE; i++) {
            fields.name("field" + i)
                    .type(Schema.create(i % 2 == 0 ? Schema.Type.LONG : Schema.Type.STRING))
                    .noDefault();
        }
        return fields.endRecord();
    }

    private static void writeClasses(Schema schema, SpecificCompiler compiler, Path sources) throws IOException {
        schema.addProp("javaAnnotation", "io.streamlets.annotations.Encoded");
        compiler.compileToDestination(null, sources.toFile());
    }
}
