package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufCut;

/** The excess level of a recursive message, which is refused once all of it has been read. */
record ProtobufCutCode(ProtobufCut type) implements ProtobufCode {

    /** The rest of a call that refuses it: its class and how many levels there are. */
    static CodeBlock limit(ProtobufCut cut) {
        return CodeBlock.of("$S, $L", cut.javaClass().qualifiedName(), cut.depth());
    }

    @Override
    public CodeBlock read(CodeBlock before, int end) {
        return CodeBlock.of("in.readBeyond($L, $L, $L)", before, otherwise(), end);
    }

    @Override
    public CodeBlock otherwise() {
        return CodeBlock.of("$T.getDefaultInstance()", ClassNaming.of(type.javaClass()));
    }
}
