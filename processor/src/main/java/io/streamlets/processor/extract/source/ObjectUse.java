package io.streamlets.processor.extract.source;

import io.streamlets.processor.model.ExecutorFunction.Use;

/**
 * What a piece of code uses of the object in whose class it stands.
 *
 * @param use what kind of thing
 * @param name the name of the field or method; empty for the object itself
 */
record ObjectUse(Use use, String name) {}
