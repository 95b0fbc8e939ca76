package sensors;

import io.streamlets.spark.application.Application;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the application of {@link Sensors}, whose blueprint is {@code blueprint.conf}.
 */
@Generated("io.streamlets.processor.BlueprintProcessor")
public final class SensorsMain {
    private SensorsMain() {
    }

    /**
     * Runs, verifies or describes the application; {@code --help} tells how.
     */
    public static void main(String[] args) {
        System.exit(application().execute(args));
    }

    /**
     * The application: its blueprint as it was compiled, and the streamlets that it names.
     */
    public static Application application() {
        return Application.of(
                "sensors",
                "blueprint.conf",
                "59795d9ed4ed770cc5c5b0710fa9bfc3a5c5bf471064f22ca3f8086ed46650d8",
                List.of(
                        new GeneratorStreamlet(),
                        new MovingAverageStreamlet(),
                        new PrinterStreamlet()));
    }
}
