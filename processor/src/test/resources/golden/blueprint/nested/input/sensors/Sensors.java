package sensors;

import io.streamlets.annotations.Blueprint;

public final class Sensors {
    private Sensors() {}

    @Blueprint("blueprint.conf")
    interface FlightDelays {}
}
