package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.source.SourceLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the files of blueprints are looked for, the included ones too: folders and jars, to which file names are relative. */
public interface BlueprintFolders {

    /** The content of a file, as {@link #content} reads it; null if there is no such file. */
    byte @Nullable [] read(String file);

    /** Where files are looked for, as a user reads it. */
    List<String> places();

    /** Why a file of this name is not found in some of the places even if it is there; empty if it is. */
    default Optional<String> refusal(String file) {
        return Optional.empty();
    }

    /** The files that are known to be there, candidates for a near miss; empty where they cannot be listed. */
    default List<String> files() {
        return List.of();
    }

    /** Reads a file, not much further than a blueprint may be long. */
    static byte[] content(InputStream file) throws IOException {
        return SourceLimits.content(file);
    }

    /** No folder at all. */
    static BlueprintFolders none() {
        return new BlueprintFolders() {
            @Override
            public byte @Nullable [] read(String file) {
                return null;
            }

            @Override
            public List<String> places() {
                return List.of();
            }
        };
    }
}
