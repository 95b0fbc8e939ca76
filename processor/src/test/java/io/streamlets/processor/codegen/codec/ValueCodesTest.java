package io.streamlets.processor.codegen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a switch over the sealed interface would show the compiler, which Java 17 does not have. */
class ValueCodesTest {
    private static final ClassRef NAME = new ClassRef("shop", List.of("Order"));
    private static final UnionType UNION =
            new UnionType(NAME, List.of(new UnionType.Branch(0, "int", "int", PrimitiveType.INT)), -1);

    @Test
    void eachFamilyOfDataTypesHasItsCode() {
        Map<DataType, Class<? extends ValueCode>> codes = Map.ofEntries(
                Map.entry(PrimitiveType.INT, PrimitiveCode.class),
                Map.entry(StringType.STRING, TextCode.class),
                Map.entry(BytesType.BYTE_ARRAY, BytesCode.class),
                Map.entry(TimeType.DATE, TimeCode.class),
                Map.entry(new DecimalType(9, 2, null, false), DecimalCode.class),
                Map.entry(new UuidType(null), UuidCode.class),
                Map.entry(new FixedType(NAME, "shop.Order", 4), FixedCode.class),
                Map.entry(new EnumType(NAME, "shop.Order", List.of("A"), List.of("A")), EnumCode.class),
                Map.entry(new CollectionType(PrimitiveType.INT, CollectionType.Form.LIST), ListCode.class),
                Map.entry(new MapType(StringType.STRING, PrimitiveType.INT), MapCode.class),
                Map.entry(RecordType.ofValue(NAME, "shop.Order", PrimitiveType.INT), RecordCode.class),
                Map.entry(UNION, UnionCode.class),
                Map.entry(new CutType(NAME, List.of("shop.Order"), 2), CutCode.class),
                Map.entry(ConvertedType.DURATION, ConvertedCode.class),
                Map.entry(new NullableType(PrimitiveType.INT, true, false), NullableCode.class),
                Map.entry(new NullableType(UNION.withNull(0), true, false), NullableUnionCode.class));

        assertThat(codes)
                .allSatisfy((type, code) -> assertThat(ValueCodes.of(type)).isExactlyInstanceOf(code));
        assertThat(codes.keySet()).extracting(Object::getClass).containsAll(families());
    }

    private static List<Class<?>> families() {
        return List.of(DataType.class.getPermittedSubclasses());
    }
}
