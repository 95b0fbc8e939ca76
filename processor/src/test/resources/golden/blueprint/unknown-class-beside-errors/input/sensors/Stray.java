package sensors;

import io.streamlets.annotations.ConfigParameter;

class Stray {
    @ConfigParameter(key = "limit", description = "How many")
    int limit;
}
