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
                "229b37ce21f94a79af7bced5b2ec8fb21199d74c59b7ca2531b6e188504e479c",
                List.of(
                        new WriterStreamlet(),
                        new ReaderStreamlet()))
                .withReaders(SensorsReaders.ALL);
    }
}
