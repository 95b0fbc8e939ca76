package codecs.kafka;

import io.streamlets.annotations.Blueprint;

/** Reads files line by line. */
@Blueprint("lines.conf")
public interface Lines {}
