package io.streamlets.blueprint.parse;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files in memory, in the place that problems call 'the class path'. */
record MemoryFolders(Map<String, byte[]> content) implements BlueprintFolders {

    /** Files with these texts: name, text, name, text, ... */
    static MemoryFolders of(String... namesAndTexts) {
        Map<String, byte[]> content = new HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            content.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new MemoryFolders(content);
    }

    @Override
    public byte @Nullable [] read(String file) {
        return content.get(file);
    }

    @Override
    public List<String> places() {
        return List.of("the class path");
    }

    @Override
    public List<String> files() {
        return List.copyOf(new TreeMap<>(content).keySet());
    }
}
