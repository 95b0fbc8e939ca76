package io.streamlets.processor.schema.avro;

import io.streamlets.blueprint.schema.AvroSchemas;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/** A place where the schema of an Avro class may stand. */
interface SchemaSource {

    /** The name of the field in which Avro's compiler leaves the schema. */
    String FIELD = "SCHEMA$";

    /** The schema of the class; empty if it does not stand here. */
    Optional<Schema> find(TypeElement type);

    /**
     * Whether the class uses one of Avro's conversions: what its compiler then makes of a logical type in a union cannot be
     * seen from a getter.
     *
     * @param conversion its simple name, such as {@code DecimalConversion}
     */
    default boolean converts(TypeElement type, String conversion) {
        return false;
    }

    /**
     * Parses a schema.
     *
     * @return empty if the text is not a schema, or one of another type than {@code fullName}
     */
    static Optional<Schema> parse(String text, String fullName) {
        try {
            return Optional.of(AvroSchemas.parse(text)).filter(found -> isNamed(found, fullName));
        } catch (AvroRuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the class of the name was made for the schema. */
    static boolean isNamed(Schema schema, String className) {
        return List.of(Schema.Type.RECORD, Schema.Type.ENUM, Schema.Type.FIXED).contains(schema.getType())
                && AvroNames.className(schema.getFullName()).equals(className);
    }
}
