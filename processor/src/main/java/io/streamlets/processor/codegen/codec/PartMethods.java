package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.MethodSpec;

/** Fills the four methods of a record, list or map: parameters, returned type and body. */
interface PartMethods {
    MethodSpec.Builder readObject(MethodSpec.Builder method);

    MethodSpec.Builder readRow(MethodSpec.Builder method);

    MethodSpec.Builder writeObject(MethodSpec.Builder method);

    MethodSpec.Builder writeRow(MethodSpec.Builder method);
}
