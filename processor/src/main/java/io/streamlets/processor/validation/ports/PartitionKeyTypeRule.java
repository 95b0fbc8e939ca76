package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.AvroModel;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufModel;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.ProtobufWellKnown;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An outlet is partitioned by a field of which equal values always give equal keys: bytes, or a value with one text.
 *
 * <p>The runtime, which makes the keys, has the same table for the types of columns.
 */
public final class PartitionKeyTypeRule implements StreamletRule {
    private static final String FLOATING_POINT =
            "it is a floating-point number, whose last digit depends on how it was computed";
    private static final String LIST = "it is a list";
    private static final String MAP = "it is a map";

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().outlets().stream()
                .flatMap(outlet -> check(outlet, subject))
                .toList();
    }

    private static Stream<Finding> check(Output.Outlet outlet, Subject subject) {
        DataModel data = subject.data(outlet.type());
        String key = outlet.partitionBy();
        if (data == null || key == null || outlet.isKeyed()) {
            return Stream.empty();
        }
        Optional<String> reason = reasons(data).get(key);
        return reason == null
                ? Stream.empty()
                : reason.stream().map(why -> new Finding(problem(outlet, key, data, why), outlet.partitionSource()));
    }

    private static Problem problem(Output.Outlet outlet, String key, DataModel data, String reason) {
        String keys = reasons(data).entrySet().stream()
                .filter(field -> field.getValue().isEmpty())
                .map(field -> "'" + field.getKey() + "'")
                .collect(Collectors.joining(", "));
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_225,
                        "outlet '%s' is partitioned by '%s', whose type has no stable text form",
                        outlet.name(),
                        key)
                .because("%s", reason)
                .because("booleans, whole numbers, decimals, texts, enums, UUIDs, dates, times and bytes can be keys");
        if (!keys.isEmpty()) {
            problem.because("of %s these are %s", data.type(), keys);
        }
        return problem.fix("name a field of such a type; where there is none, add one that holds the key as a text");
    }

    /** Why each field cannot be a key, by the name of the field; empty if it can. */
    private static Map<String, Optional<String>> reasons(DataModel data) {
        Map<String, Optional<String>> reasons = new LinkedHashMap<>();
        if (data instanceof AvroModel avro) {
            avro.root().fields().forEach(field -> reasons.put(field.name(), whyUnstable(field.type())));
        } else if (data instanceof ProtobufModel protobuf) {
            protobuf.root().fields().forEach(field -> reasons.put(field.name(), whyUnstable(field)));
        }
        return reasons;
    }

    private static Optional<String> whyUnstable(ProtobufField field) {
        if (field.form() == ProtobufField.Form.REPEATED) {
            return Optional.of(LIST);
        } else if (field.form() == ProtobufField.Form.MAP) {
            return Optional.of(MAP);
        } else if (field.type() == ProtobufScalar.FLOAT || field.type() == ProtobufScalar.DOUBLE) {
            return Optional.of(FLOATING_POINT);
        } else if (field.type() == ProtobufWellKnown.TIMESTAMP) {
            return Optional.empty();
        }
        return field.type() instanceof ProtobufMessage || field.type() instanceof ProtobufWellKnown
                ? Optional.of("it is a message")
                : Optional.empty();
    }

    /** Why the type cannot be a key; empty if it can. */
    private static Optional<String> whyUnstable(DataType type) {
        if (type instanceof NullableType nullable) {
            return whyUnstable(nullable.type());
        } else if (type == PrimitiveType.FLOAT || type == PrimitiveType.DOUBLE) {
            return Optional.of(FLOATING_POINT);
        } else if (type instanceof CollectionType) {
            return Optional.of(LIST);
        } else if (type instanceof MapType) {
            return Optional.of(MAP);
        }
        if (type == ConvertedType.DURATION) {
            return Optional.of("it is a duration, whose column is an interval");
        }
        if (type instanceof UnionType) {
            return Optional.of("it is a union of several types");
        }
        return type instanceof RecordType ? Optional.of("it is a record") : Optional.empty();
    }
}
