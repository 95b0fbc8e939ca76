package io.streamlets.processor.validation.rule;

import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.Misplaced.SeveralAnnotations;
import io.streamlets.processor.model.Misplaced.WrongPlace;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletModel.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at.
 *
 * @param streamlet the class
 * @param data the data types of its ports, as far as they have a schema
 */
public record Subject(StreamletModel streamlet, Map<ClassRef, DataModel> data) {

    public Subject {
        data = Map.copyOf(data);
    }

    /** The data type of a port; null if the port names none, or it has no schema. */
    public @Nullable DataModel data(PortType type) {
        return type instanceof PortType.Data port ? data.get(port.data()) : null;
    }

    /** The streamlet's simple name, for the texts of problems. */
    public String name() {
        return streamlet.name().simpleName();
    }

    /** The annotations that have no place on the method or its parameters. */
    public Stream<WrongPlace> wrongPlaces(PortMethod method) {
        return streamlet
                .misplaced(WrongPlace.class)
                .filter(wrong -> wrong.member().equals(method.member().name()));
    }

    /** Whether the field has several annotations, so that it is not known what its type should be. */
    public boolean isAmbiguous(ClassMember field) {
        return streamlet
                .misplaced(SeveralAnnotations.class)
                .anyMatch(several -> several.field().equals(field.name()));
    }

    /** The methods that are queries: those of a {@code SparkStreamletLogic} are none, which is a problem of its own. */
    public List<PortMethod> portMethods() {
        return streamlet.form() == Form.DECLARATIVE ? streamlet.methods() : List.of();
    }
}
