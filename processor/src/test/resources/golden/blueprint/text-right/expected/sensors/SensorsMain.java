package sensors;

import io.streamlets.spark.application.Application;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the application of {@link Sensors}, which has its blueprint.
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
        return Application.ofText(
                "sensors",
                "text of Sensors",
                "blueprint {\n"
                        + "  streamlets {\n"
                        + "    generator = sensors.Generator\n"
                        + "    average   = \"sensors.MovingAverage\"\n"
                        + "    printer   = sensors.Printer\n"
                        + "  }\n"
                        + "  topics {\n"
                        + "    data     { producers = [generator.out], consumers = [average.in] }\n"
                        + "    averages { producers = [average.out],   consumers = [printer.in] }\n"
                        + "  }\n"
                        + "}\n",
                "6055b192a7856f184c3802d393ac9fb504e2a32f2268bbc9175a9ce157765bf1",
                List.of(
                        new GeneratorStreamlet(),
                        new MovingAverageStreamlet(),
                        new PrinterStreamlet()));
    }
}
