package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import java.util.List;

/** The bean of an Avro class that has not a plain getter and a setter for each field. */
final class RecordColumns {
    private static final String RECORD = "record";

    private final RecordType type;
    private final ColumnsBean bean;

    RecordColumns(RecordType type, CodecPlan plan) {
        this.type = type;
        ClassName data = ClassNaming.of(type.javaClass());
        this.bean = new ColumnsBean(plan.columns(type), data, data, RECORD);
    }

    CodeBlock encoder(List<CodeBlock> members) {
        return bean.encoder(members);
    }

    TypeSpec type() {
        TypeSpec.Builder columns =
                bean.type(CodeBlock.of("new $T()", bean.data()), CodeBlock.of(RECORD), CodeBlock.of(RECORD));
        for (int i = 0; i < type.fields().size(); i++) {
            DataField field = type.fields().get(i);
            TypeName java = JavaTypeNames.of(field.type());
            columns.addMethod(ColumnsBean.getter(field.getter(), java)
                            .addStatement("return $L.$N()$L", RECORD, field.getter(), plain(field))
                            .build())
                    .addMethod(ColumnsBean.setter(String.valueOf(field.setter()), java, "value")
                            .addStatement("$L.put($L, value)", RECORD, i)
                            .build());
        }
        return columns.build();
    }

    private static String plain(DataField field) {
        if (!field.getsOptional()) {
            return "";
        }
        return field.type() instanceof PrimitiveType ? ".orElseThrow()" : ".orElse(null)";
    }
}
