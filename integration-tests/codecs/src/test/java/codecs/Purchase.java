package codecs;

import codecs.optional.Place;
import codecs.split.Order;
import io.streamlets.annotations.Encoded;

/** Holds Avro classes that come from class files, where their sources are not compiled with it. */
@Encoded
public record Purchase(Order order, Place place) {}
