package flights;

import io.streamlets.annotations.Blueprint;

/** The application; its main is generated as {@code FlightsMain}. */
@Blueprint("blueprint.conf")
public interface Flights {}
