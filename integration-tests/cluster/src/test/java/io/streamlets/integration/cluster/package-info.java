/** An application on a standalone cluster of Spark: master, workers, drivers and executors are JVMs of their own. */
@NullMarked
package io.streamlets.integration.cluster;

import org.jspecify.annotations.NullMarked;
