package io.streamlets.blueprint.hocon;

import io.streamlets.blueprint.Place;
import java.util.Collection;
import java.util.List;

/** Receives what is wrong in a parsed HOCON text and turns it into problems. */
public interface HoconFindings {

    /**
     * A value has the wrong type or an illegal content.
     *
     * @param path the full path of the value
     * @param place where the value stands
     * @param expected what is expected, such as {@code a whole number}
     * @param found what is there, such as {@code 'abc'} or {@code a list}
     */
    default void wrongValue(String path, Place place, String expected, String found) {
        wrongValue(path, place, expected, found, List.of());
    }

    /**
     * A value is illegal, and may resemble a legal one.
     *
     * @param suggestions the values that were probably meant; empty if none is near
     */
    void wrongValue(String path, Place place, String expected, String found, List<String> suggestions);

    /**
     * A key means nothing.
     *
     * @param path the full path of the key
     * @param place where its value stands
     * @param suggestions the full paths that were probably meant; empty if none is near
     * @param known the keys that are known in its place
     */
    void unknownKey(String path, Place place, List<String> suggestions, Collection<String> known);

    /**
     * A path has a value and keys below it, where only one of them can be.
     *
     * @param path the full path
     * @param value where the value stands
     * @param keys where one of the keys stands
     */
    void valueAndKeys(String path, Place value, Place keys);
}
