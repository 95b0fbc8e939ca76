/** Compiles as Gradle does: with javac, and with sources, classes and resources of each module in folders of their own. */
@NullMarked
package io.streamlets.integration.folders;

import org.jspecify.annotations.NullMarked;
