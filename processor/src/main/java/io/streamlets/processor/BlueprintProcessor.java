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
 * Verifies blueprints against the streamlets that they name and generates the application's main class.
 *
 * <p>A processor of its own because its result depends on many streamlets: build tools run it again whenever one of them
 * changes. It knows a streamlet of this run from its source and any other from the descriptor that was compiled with it.
 */
@AutoService(Processor.class)
public final class BlueprintProcessor extends SteppedProcessor {

    @Override
    List<ProcessorOption> checkedOptions() {
        return List.of(ProcessorOption.BLUEPRINT_FOLDER);
    }

    @Override
    List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics) {
        return Steps.ofBlueprints(environment, diagnostics);
    }
}
