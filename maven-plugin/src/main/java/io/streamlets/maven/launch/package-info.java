/** What stands on the class path of the JVM that a goal starts. Imports nothing but Java. */
@NullMarked
package io.streamlets.maven.launch;

import org.jspecify.annotations.NullMarked;
