package sensors;

import io.streamlets.annotations.Streamlet;

/** Extends what is going. */
@Streamlet
@SuppressWarnings("removal")
class Limiter extends Base {
    @Deprecated(since = "2")
    Limiter() {}
}
