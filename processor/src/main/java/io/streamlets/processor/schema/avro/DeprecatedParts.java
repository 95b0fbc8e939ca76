package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.Deprecations;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Whether code that uses a data type, as its codec does, would be warned of something deprecated in it. */
final class DeprecatedParts {
    private final Elements elements;
    private final CompilerTypes types;
    private final Deprecations deprecations;

    DeprecatedParts(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = new CompilerTypes(environment);
        this.deprecations = new Deprecations(elements);
    }

    boolean areIn(@Nullable DataType type) {
        if (type instanceof NullableType nullable) {
            return areIn(nullable.type());
        } else if (type instanceof CollectionType list) {
            return areIn(list.element());
        } else if (type instanceof MapType map) {
            return areIn(map.key()) || areIn(map.value());
        } else if (type instanceof UnionType union) {
            return (union.sealed() != null && isDeprecated(union.sealed()))
                    || union.branches().stream().anyMatch(branch -> areIn(branch.type()));
        } else if (type instanceof EnumType enumeration) {
            return isDeprecated(enumeration.javaClass());
        } else if (type instanceof FixedType fixed) {
            return isDeprecated(fixed.javaClass());
        } else if (type instanceof DecimalType decimal) {
            return areIn(decimal.fixed());
        } else if (type instanceof UuidType uuid) {
            return areIn(uuid.fixed());
        }
        return type instanceof RecordType record && areInRecord(record);
    }

    private boolean areInRecord(RecordType record) {
        return isDeprecated(record.javaClass())
                || types.find(record.javaClass().qualifiedName())
                        .filter(type -> hasDeprecatedMember(type, record))
                        .isPresent()
                || record.fields().stream().anyMatch(field -> areIn(field.type()));
    }

    private boolean hasDeprecatedMember(TypeElement type, RecordType record) {
        Set<String> used = new HashSet<>();
        for (DataField field : record.fields()) {
            used.add(field.getter());
            used.add(String.valueOf(field.setter()));
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(elements::isDeprecated)
                || types.publicMethods(type).stream()
                        .filter(method -> used.contains(method.getSimpleName().toString()))
                        .anyMatch(elements::isDeprecated);
    }

    private boolean isDeprecated(ClassRef name) {
        return types.find(name.qualifiedName())
                .filter(type -> !deprecations.ofClass(type).isEmpty())
                .isPresent();
    }
}
