package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Streamlet;

@Streamlet
class Average {
    @ConfigParameter(key = "width", description = "How wide")
    void setWidth(int width) {}
}
