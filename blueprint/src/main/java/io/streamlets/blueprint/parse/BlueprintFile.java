package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.source.SourceName;

/** The name of a blueprint file. */
record BlueprintFile(String name) implements SourceName {

    /** A blueprint is HOCON, whatever it is called. */
    @Override
    public boolean isProperties() {
        return false;
    }
}
