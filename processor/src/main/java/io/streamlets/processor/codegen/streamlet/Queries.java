package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.MethodParameter;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.StreamletModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts one query for each port method. */
final class Queries {
    private final StreamletModel streamlet;
    private final PortConstants ports;

    Queries(StreamletModel streamlet, PortConstants ports) {
        this.streamlet = streamlet;
        this.ports = ports;
    }

    /** Starts and returns the queries. */
    CodeBlock statements() {
        return streamlet.methods().stream().anyMatch(method -> condition(method).isPresent())
                ? collected()
                : returned();
    }

    // The queries of optional outlets are not always there, so that the list is filled step by step.
    private CodeBlock collected() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T<$T> queries = new $T<>()", List.class, ClassNaming.STREAMING_QUERY, ArrayList.class);
        for (PortMethod method : streamlet.methods()) {
            Optional<CodeBlock> condition = condition(method);
            condition.ifPresent(each -> code.beginControlFlow("if ($L)", each));
            code.addStatement("queries.add($L)", query(method, "", ""));
            condition.ifPresent(each -> code.endControlFlow());
        }
        return code.addStatement("return queries").build();
    }

    private Optional<CodeBlock> condition(PortMethod method) {
        return method.outputs().get(0) instanceof Output.Outlet outlet && outlet.optional()
                ? Optional.of(CodeBlock.of("context.isConnected($N)", ports.of(outlet.name())))
                : Optional.empty();
    }

    /** Returns the queries: one on the line of the return, several on a line each. */
    private CodeBlock returned() {
        List<CodeBlock> queries = streamlet.methods().stream()
                .map(method -> query(method, "$>$>", "$<$<"))
                .toList();
        CodeBlock list = queries.size() == 1
                ? CodeBlock.of("return $T.of($L)", List.class, queries.get(0))
                : CodeBlock.of("return $T.of(\n$L)", List.class, CodeBlock.join(queries, ",\n"));
        return CodeBlock.builder().addStatement(list).build();
    }

    // In a list of queries, the arguments of one stand further to the right than the list.
    private CodeBlock query(PortMethod method, String indent, String unindent) {
        Output output = method.outputs().get(0);
        CodeBlock result = CodeBlock.of("() -> logic.$N($L)", method.member().name(), arguments(method));
        List<CodeBlock> arguments = output instanceof Output.Outlet outlet
                ? List.of(
                        result,
                        CodeBlock.of("$N", ports.of(outlet.name())),
                        CodeBlock.of("$T.$N()", ClassNaming.OUTPUT_MODE, outlet.mode()))
                : List.of(CodeBlock.of("$S", output.name()), result);
        String call = output instanceof Output.Outlet ? "writeStream" : "startEgress";
        // On a line each where one line would be long.
        return method.parameters().size() > 1
                ? CodeBlock.of("context.$N(\n" + indent + "$L" + unindent + ")", call, CodeBlock.join(arguments, ",\n"))
                : CodeBlock.of("context.$N($L)", call, CodeBlock.join(arguments, ", "));
    }

    private CodeBlock arguments(PortMethod method) {
        return CodeBlock.join(method.parameters().stream().map(this::argument).toList(), ", ");
    }

    private CodeBlock argument(MethodParameter parameter) {
        if (parameter instanceof MethodParameter.Read read) {
            return CodeBlock.of("context.readStream($N)", ports.of(read.inlet().name()));
        }
        if (parameter instanceof MethodParameter.Session) {
            return CodeBlock.of("context.session()");
        }
        if (parameter instanceof MethodParameter.Context) {
            return CodeBlock.of("context");
        }
        throw new IllegalArgumentException("nothing can be passed for " + parameter);
    }
}
