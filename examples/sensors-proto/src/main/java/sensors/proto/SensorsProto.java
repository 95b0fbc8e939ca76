package sensors.proto;

import io.streamlets.annotations.Blueprint;

/** The application; its main is generated as {@code SensorsProtoMain}. */
@Blueprint("blueprint.conf")
public interface SensorsProto {}
