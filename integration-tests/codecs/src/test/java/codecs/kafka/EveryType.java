package codecs.kafka;

import io.streamlets.annotations.Blueprint;

/** Writes records and messages of every type to topics, of each encoding, and reads them again. */
@Blueprint("everything.conf")
public interface EveryType {}
