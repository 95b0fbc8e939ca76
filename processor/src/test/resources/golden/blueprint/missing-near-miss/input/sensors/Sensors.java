package sensors;

import io.streamlets.annotations.Blueprint;

@Blueprint("blueprnt.conf")
public interface Sensors {}
