package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.blueprint.schema.RecordCosts;
import io.streamlets.processor.codegen.codec.ContainerCode;
import io.streamlets.processor.codegen.codec.ScalarCode;
import io.streamlets.processor.codegen.codec.Spot;
import io.streamlets.processor.codegen.codec.ValueCodes;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.RecordType;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.Container;
import org.apache.avro.Resolver.EnumAdjust;
import org.apache.avro.Resolver.ReaderUnion;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Resolver.WriterUnion;
import org.apache.avro.Schema;

/** The expression that reads one value of the writer's schema from {@code in} as the reader's data type has it. */
final class ValueReads {

    /** What a method reads: an action belongs to one pair of schemas, the data type is the reader's, of one level. */
    private record Key(Action action, DataType type, Target target) {}

    private final RecordType root;
    private final Methods methods;
    private final Constants constants;
    private final Unions unions;
    private final RecordCosts costs = new RecordCosts();
    private final Records records;

    ValueReads(RecordType root, Methods methods, Constants constants) {
        this.root = root;
        this.methods = methods;
        this.constants = constants;
        this.unions = new Unions(this);
        this.records =
                new Records(this, methods, costs, new Skips(methods, costs), new Defaults(this, methods, constants));
    }

    /** What a method does that reads a record of the outermost type. */
    MethodSpec.Builder root(MethodSpec.Builder method, RecordAdjust action, Target target) {
        return records.body(method, action, root, target);
    }

    /** The expression. */
    CodeBlock of(Action action, DataType type, Target target, Spot spot) {
        return switch (action.type) {
            case DO_NOTHING -> scalar(type, target);
            case PROMOTE -> promoted(action.writer.getType(), type, target);
            case ENUM ->
                CodeBlock.of(
                        target == Target.OBJECT ? "$N.read(in)" : "$N.readName(in)",
                        constants.symbols((EnumAdjust) action, (EnumType) type));
            case CONTAINER -> container((Container) action, type, target, spot);
            case RECORD -> record((RecordAdjust) action, type, target);
            case READER_UNION -> {
                ReaderUnion union = (ReaderUnion) action;
                yield unions.member(type, union.firstMatch, union.actualAction, target, spot);
            }
            case WRITER_UNION -> writerUnion((WriterUnion) action, type, target, spot);
            case SKIP, ERROR -> throw new IllegalArgumentException(action.type + " is no value");
        };
    }

    private static CodeBlock scalar(DataType type, Target target) {
        ScalarCode code = ValueCodes.scalar(type);
        return target == Target.OBJECT ? code.readObject() : code.readRow();
    }

    private static CodeBlock promoted(Schema.Type written, DataType type, Target target) {
        ScalarCode code = ValueCodes.scalar(type);
        return target == Target.OBJECT ? code.readPromotedObject(written) : code.readPromotedRow(written);
    }

    private CodeBlock container(Container action, DataType type, Target target, Spot spot) {
        String name = "read" + stem(spot) + target.suffix();
        return methods.call(new Key(action, type, target), name, method -> items(method, action, type, target, spot));
    }

    private MethodSpec.Builder items(
            MethodSpec.Builder method, Container action, DataType type, Target target, Spot spot) {
        int itemBytes = costs.leastItemBytes(action.writer);
        ContainerCode code = ValueCodes.container(type);
        CodeBlock item = of(action.elementAction, code.item(), target, spot.item());
        return target == Target.OBJECT
                ? code.fillReadObject(method, itemBytes, item)
                : code.fillReadRow(method, itemBytes, item);
    }

    private CodeBlock record(RecordAdjust action, DataType type, Target target) {
        if (!(type instanceof RecordType record)) {
            return scalar(type, target);
        }
        String name = "read" + record.javaClass().simpleName() + target.suffix();
        return methods.call(
                new Key(action, type, target), name, method -> records.body(method, action, record, target));
    }

    private CodeBlock writerUnion(WriterUnion action, DataType type, Target target, Spot spot) {
        return unions.inLine(action, type, target, spot)
                .orElseGet(() -> methods.call(
                        new Key(action, type, target),
                        "read" + stem(spot) + target.suffix(),
                        method -> unions.body(method, action, type, target, spot)));
    }

    private String stem(Spot spot) {
        return (spot.owner().equals(root) ? "" : spot.owner().javaClass().simpleName()) + spot.stem();
    }
}
