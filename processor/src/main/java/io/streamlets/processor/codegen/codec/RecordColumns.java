package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.RecordType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The bean of a class that Spark cannot fill by itself: of an Avro class that has not a plain getter and a setter for each
 * field, and of a bean of the user's. Spark calls no setter for a null, so that an initial value would take its place; what
 * may be null is kept until all is there, and then set.
 */
final class RecordColumns {
    private static final String RECORD = "record";

    private final RecordType type;
    private final ColumnsBean bean;
    private final NameAllocator names = new NameAllocator();

    RecordColumns(RecordType type, CodecPlan plan) {
        this.type = type;
        ClassName data = ClassNaming.of(type.javaClass());
        this.bean = new ColumnsBean(plan.columns(type), data, data, RECORD);
        names.newName(RECORD);
        type.fields().forEach(field -> names.newName(field.name(), field));
    }

    /** Whether records of the type are shown to Spark by such a bean. */
    static boolean isFor(RecordType type) {
        return switch (type.form()) {
            case PUT -> true;
            case BEAN -> !type.isCut() && type.fields().stream().anyMatch(RecordColumns::mayBeNull);
            case SETTERS, CONSTRUCTOR, VALUE -> false;
        };
    }

    private static boolean mayBeNull(DataField field) {
        return field.type() instanceof NullableType nullable && !nullable.optional();
    }

    private boolean isKept(DataField field) {
        return type.form() == RecordType.Form.BEAN && mayBeNull(field);
    }

    CodeBlock encoder(List<CodeBlock> members) {
        return bean.encoder(members);
    }

    TypeSpec type() {
        Portions portions = Portions.ofObject();
        List<CodeBlock> last = type.fields().stream()
                .filter(this::isKept)
                .map(field -> CodeBlock.of("$L.$N($N);\n", RECORD, field.setter(), names.get(field)))
                .toList();
        TypeSpec.Builder columns = bean.type(
                        CodeBlock.of("new $T()", bean.data()),
                        CodeBlock.of(RECORD),
                        portions.code(last, RECORD, List.of()),
                        CodeBlock.of(RECORD))
                .addMethods(portions.methods());
        for (int i = 0; i < type.fields().size(); i++) {
            DataField field = type.fields().get(i);
            TypeName java = ValueCodes.of(field.type()).memberType();
            if (isKept(field)) {
                columns.addField(java, names.get(field), Modifier.PRIVATE);
            }
            columns.addMethod(ColumnsBean.getter(field.getter(), java)
                            .addStatement("return $L.$N()$L", RECORD, field.getter(), plain(field))
                            .build())
                    .addMethod(setter(field, java, i));
        }
        return columns.build();
    }

    private MethodSpec setter(DataField field, TypeName java, int index) {
        String value = isKept(field) ? names.get(field) : "value";
        MethodSpec.Builder setter = ColumnsBean.setter(String.valueOf(field.setter()), java, value);
        if (isKept(field)) {
            setter.addStatement("this.$1N = $1N", value);
        } else if (type.form() == RecordType.Form.PUT) {
            setter.addStatement("$L.put($L, value)", RECORD, index);
        } else {
            setter.addStatement("$L.$N(value)", RECORD, field.setter());
        }
        return setter.build();
    }

    private static String plain(DataField field) {
        if (!field.getsOptional()) {
            return "";
        }
        return ValueCodes.of(field.type()).memberType().isPrimitive() ? ".orElseThrow()" : ".orElse(null)";
    }
}
