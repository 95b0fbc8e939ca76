package words;

import io.streamlets.annotations.Blueprint;

@Blueprint("blueprint.conf")
public interface Words {}
