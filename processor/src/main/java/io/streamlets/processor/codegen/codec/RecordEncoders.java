package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.List;

/** The expressions of Spark's encoders of records. */
final class RecordEncoders {
    private final CodecPlan plan;
    private final MemberLists lists;

    RecordEncoders(CodecPlan plan) {
        this.plan = plan;
        this.lists = new MemberLists(plan.recordsInnermostFirst().stream()
                .mapToInt(record -> record.columns().size())
                .sum());
    }

    /** The methods that the expressions call. */
    List<MethodSpec> methods() {
        return lists.methods();
    }

    /** The encoder of a record, member by member. */
    CodeBlock record(RecordType type) {
        List<CodeBlock> members = lists.arguments(
                type.javaClass().simpleName(),
                type.columns().stream()
                        .map(field -> member(field, new PlannedSpot(plan, Spot.of(type, field.name()))))
                        .toList());
        if (type.isCut()) {
            List<CodeBlock> recoded = new ArrayList<>(members);
            recoded.add(0, recoding(plan.stem(type)));
            return struct("recoded", type, recoded);
        }
        if (RecordColumns.isFor(type)) {
            return new RecordColumns(type, plan).encoder(members);
        }
        return switch (type.form()) {
            case SETTERS, BEAN, PUT -> struct("bean", type, members);
            case CONSTRUCTOR -> struct("record", type, members);
            case VALUE -> struct("value", type, members);
        };
    }

    private static CodeBlock struct(String form, RecordType type, List<CodeBlock> members) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($>$>\n", RuntimeNames.STRUCT_ENCODERS, form)
                .add("$T.class", ClassNaming.of(type.javaClass()));
        members.forEach(member -> code.add(",\n$L", member));
        return code.add("$<$<)").build();
    }

    private CodeBlock member(DataField field, PlannedSpot place) {
        ValueCode code = ValueCodes.of(field.type());
        CodeBlock.Builder member = CodeBlock.builder()
                .add(
                        "$T.$L($S, $L",
                        RuntimeNames.MEMBER,
                        code.isNullable() ? "nullable" : "required",
                        field.name(),
                        code.memberEncoder(place));
        if (field.setter() != null) {
            member.add(", $S, $S", field.getter(), field.setter());
        }
        return member.add(")").build();
    }

    /** The four methods of a part that turn its objects into rows. */
    static CodeBlock recoding(String stem) {
        return CodeBlock.of(
                "$1T.of($2L::write$3L, $2L::read$3LRow, $2L::write$3LRow, $2L::read$3L)",
                RuntimeNames.RECODING,
                AvroClass.NAME,
                stem);
    }
}
