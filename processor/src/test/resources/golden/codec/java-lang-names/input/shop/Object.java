package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

/** Its package has classes with names of java.lang. */
@Encoded
public record Object(List<Integer> items, java.lang.String name, String text) {}
