package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.SchemaLimits;
import io.streamlets.blueprint.schema.SchemaResolution;
import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ways from the schemas of writers to that of a codec.
 *
 * @param type the codec's data type
 * @param reader its schema
 * @param generated the readers of pairs of schemas that were generated, of other types too
 */
record Resolutions(Class<?> type, Schema reader, List<ResolvingReader<?>> generated) {

    /** The way from a writer's schema: by generated code if there is any. */
    Resolution from(Schema writer) {
        @Nullable String exceeded = SchemaLimits.exceededBy(writer);
        if (exceeded != null) {
            return new Resolution.Refused("its writer's schema " + exceeded);
        }
        SchemaResolution resolution = SchemaResolution.of(writer, reader);
        if (resolution instanceof SchemaResolution.Refused refused) {
            return new Resolution.Refused("it was written as '" + writer.getFullName() + "', which does not fit: "
                    + refused.difference().text());
        }
        return resolution instanceof SchemaResolution.Resolved resolved
                ? generated.stream()
                        .filter(each -> each.isFor(type, writer, reader))
                        .findFirst()
                        .<Resolution>map(each -> new Resolution.Generated(each, writer))
                        .orElseGet(() -> new Resolution.Translated(new Translations().of(resolved.action()), writer))
                : Resolution.NONE;
    }
}
