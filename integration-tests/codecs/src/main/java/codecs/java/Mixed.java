package codecs.java;

import codecs.text.KitchenSink;
import codecs.text.Place;
import codecs.text.Size;
import io.streamlets.annotations.Encoded;
import java.util.List;

/** Avro classes as members of a record. */
@Encoded
public record Mixed(String key, Place place, List<Place> places, Size size, KitchenSink sink) {}
