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
                "b946cc69707db58da4de3061519bf365704c42419e11a02d9f97d24003a319fc",
                List.of(
                        new PrinterStreamlet(),
                        new GeneratorStreamlet(),
                        new MovingAverageStreamlet()));
    }
}
