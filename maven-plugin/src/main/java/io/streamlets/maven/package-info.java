/** The goals of {@code streamlets-maven-plugin}: each starts the main of an application in a JVM of its own. Imports only {@code launch}. */
@NullMarked
package io.streamlets.maven;

import org.jspecify.annotations.NullMarked;
