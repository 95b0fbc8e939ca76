package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.MethodParameter;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.StreamletModel;
import java.util.List;

/** Starts one query for each port method. */
final class Queries {
    private final StreamletModel streamlet;
    private final PortConstants ports;

    Queries(StreamletModel streamlet, PortConstants ports) {
        this.streamlet = streamlet;
        this.ports = ports;
    }

    /** Returns the queries: one on the line of the return, several on a line each. */
    CodeBlock returned() {
        List<CodeBlock> queries = streamlet.methods().stream().map(this::query).toList();
        return queries.size() == 1
                ? CodeBlock.of("return $T.of($L)", List.class, queries.get(0))
                : CodeBlock.of("return $T.of(\n$L)", List.class, CodeBlock.join(queries, ",\n"));
    }

    private CodeBlock query(PortMethod method) {
        Output output = method.outputs().get(0);
        CodeBlock result = CodeBlock.of("() -> logic.$N($L)", method.member().name(), arguments(method));
        List<CodeBlock> arguments = output instanceof Output.Outlet outlet
                ? List.of(
                        result,
                        CodeBlock.of("$N", ports.of(outlet.name())),
                        CodeBlock.of("$T.$N()", ClassNaming.OUTPUT_MODE, outlet.mode()))
                : List.of(CodeBlock.of("$S", output.name()), result);
        String call = output instanceof Output.Outlet ? "writeStream" : "startEgress";
        return call(call, arguments, method.parameters().size() > 1);
    }

    /** A call on the context, whose arguments stand on a line each where one line would be long. */
    private static CodeBlock call(String method, List<CodeBlock> arguments, boolean isLong) {
        return isLong
                ? CodeBlock.of("context.$N(\n$>$>$L$<$<)", method, CodeBlock.join(arguments, ",\n"))
                : CodeBlock.of("context.$N($L)", method, CodeBlock.join(arguments, ", "));
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
