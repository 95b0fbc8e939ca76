package io.streamlets.testkit;

/** Blueprints as the user annotates them; their mains are as the compiler would write them. */
public interface Words {

    /** In another type, with a main of its own. */
    interface Nested {}
}
