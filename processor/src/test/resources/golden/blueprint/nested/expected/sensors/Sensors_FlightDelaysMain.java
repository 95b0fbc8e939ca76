package sensors;

import io.streamlets.spark.application.Application;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the application of {@link Sensors.FlightDelays}, whose blueprint is {@code blueprint.conf}.
 */
@Generated("io.streamlets.processor.BlueprintProcessor")
public final class Sensors_FlightDelaysMain {
    private Sensors_FlightDelaysMain() {
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
                "flight-delays",
                "blueprint.conf",
                "22c7090eef016d7de8b9bb8eb3e950411030afd324224bfd95d68a8bac4306ff",
                List.of(
                        new GeneratorStreamlet(),
                        new MovingAverageStreamlet(),
                        new Outer_PrinterStreamlet()));
    }
}
