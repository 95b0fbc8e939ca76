package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.blueprint.schema.RecordCosts;
import io.streamlets.processor.codegen.codec.ListReads;
import io.streamlets.processor.codegen.codec.MapReads;
import io.streamlets.processor.codegen.codec.ScalarReads;
import io.streamlets.processor.codegen.codec.Spot;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.RecordType;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.Container;
import org.apache.avro.Resolver.EnumAdjust;
import org.apache.avro.Resolver.ReaderUnion;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Resolver.WriterUnion;
import org.apache.avro.Schema;

/** The expression that reads one value of the writer's schema from {@code in} as the reader's data type has it. */
final class Values {

    /** What a method reads: an action belongs to one pair of schemas, the data type is the reader's, of one level. */
    private record Key(Action action, DataType type, Target target) {}

    private final RecordType root;
    private final Methods methods;
    private final Constants constants;
    private final Unions unions;
    private final RecordCosts costs = new RecordCosts();
    private final Records records;

    Values(RecordType root, Methods methods, Constants constants) {
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
        return target == Target.OBJECT ? ScalarReads.object(type) : ScalarReads.row(type);
    }

    private static CodeBlock promoted(Schema.Type from, DataType type, Target target) {
        if (type instanceof ConvertedType converted) {
            CodeBlock base = promoted(from, converted.base(), target);
            return target == Target.OBJECT ? ScalarReads.converted(converted, base) : base;
        } else if (type instanceof BytesType bytes) {
            CodeBlock array = CodeBlock.of("in.readUtf8().getBytes()");
            return target == Target.OBJECT && bytes == BytesType.BYTE_BUFFER
                    ? CodeBlock.of("$T.wrap($L)", ByteBuffer.class, array)
                    : array;
        }
        return switch (from) {
            case INT, LONG, FLOAT ->
                CodeBlock.of(
                        "($L) in.read$L()",
                        type.toString().toLowerCase(Locale.ROOT),
                        from.name().charAt(0) + from.getName().substring(1));
            // Bytes become a text, which is read as such.
            default -> scalar(type, target);
        };
    }

    private CodeBlock container(Container action, DataType type, Target target, Spot spot) {
        String name = "read" + stem(spot) + target.suffix();
        return methods.call(new Key(action, type, target), name, method -> items(method, action, type, target, spot));
    }

    private MethodSpec.Builder items(
            MethodSpec.Builder method, Container action, DataType type, Target target, Spot spot) {
        int itemBytes = costs.leastItemBytes(action.writer);
        if (type instanceof ListType list) {
            CodeBlock item = of(action.elementAction, list.element(), target, spot.item());
            return target == Target.OBJECT
                    ? ListReads.object(method, list, itemBytes, item)
                    : ListReads.row(method, itemBytes, item);
        }
        MapType map = (MapType) type;
        CodeBlock value = of(action.elementAction, map.value(), target, spot.item());
        return target == Target.OBJECT
                ? MapReads.object(method, map, itemBytes, value)
                : MapReads.row(method, map, itemBytes, value);
    }

    private CodeBlock record(RecordAdjust action, DataType type, Target target) {
        if (type instanceof CutType) {
            return scalar(type, target);
        }
        RecordType record = (RecordType) type;
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
