/** The same jars on each version of Spark. */
@NullMarked
package io.streamlets.integration.versions;

import org.jspecify.annotations.NullMarked;
