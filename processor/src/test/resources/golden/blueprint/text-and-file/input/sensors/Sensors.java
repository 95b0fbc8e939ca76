package sensors;

import io.streamlets.annotations.Blueprint;

@Blueprint(value = "blueprint.conf", text = "blueprint.streamlets.printer = sensors.Printer")
public interface Sensors {
    @Blueprint
    interface Nothing {}
}
