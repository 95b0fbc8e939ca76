package sensors;

import io.streamlets.annotations.Blueprint;

@Blueprint("blueprint.conf")
public interface Sensors {}
