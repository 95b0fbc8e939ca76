package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Streamlet;
import java.util.List;

/** Extends what is going. */
@Streamlet
@SuppressWarnings("removal")
class Limiter extends Base {
    @ConfigParameter(key = "levels", description = "What passes")
    @SuppressWarnings("deprecation")
    List<Level> levels;

    @Deprecated(since = "2")
    Limiter() {}
}
