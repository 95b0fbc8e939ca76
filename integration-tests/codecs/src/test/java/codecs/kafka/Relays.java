package codecs.kafka;

import io.streamlets.annotations.Blueprint;

/** Passes whole records on, from topics of others. */
@Blueprint("relays.conf")
public interface Relays {}
