package io.streamlets.processor;

import com.google.auto.service.AutoService;
import io.streamlets.processor.compiler.ProcessorOption;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.step.Step;
import io.streamlets.processor.step.Steps;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/**
 * Checks streamlets and data types and generates what belongs to each.
 *
 * <ol>
 *   <li>{@code extract} reads a {@code @Streamlet} class into a model, right or wrong.
 *   <li>{@code schema} finds the schema of each data type on its ports, or of an {@code @Encoded} type.
 *   <li>{@code validation} holds the model against a list of rules; all problems are reported together.
 *   <li>{@code codegen} writes codec, glue and descriptor, if there was none.
 *   <li>What depends on types that do not exist yet waits for the next round.
 * </ol>
 *
 * <p>Each file depends on one type, and on what can be found from it or from who asks for it by names, so that build tools may
 * run this processor incrementally. Blueprints, which look at many streamlets, are up to {@link BlueprintProcessor}.
 */
@AutoService(Processor.class)
public final class StreamletProcessor extends SteppedProcessor {

    @Override
    List<ProcessorOption> checkedOptions() {
        return List.of(ProcessorOption.SCHEMA_FOLDER, ProcessorOption.SUPPRESS);
    }

    @Override
    List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics) {
        return Steps.ofStreamlets(environment, diagnostics);
    }
}
