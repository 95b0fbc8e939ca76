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
                "9918e81590cc25a21f5f9201c81f94035350e25664f2867053e6fb4b0d9b6c42",
                List.of(
                        new GeneratorStreamlet(),
                        new MovingAverageStreamlet(),
                        new PrinterStreamlet()));
    }
}
