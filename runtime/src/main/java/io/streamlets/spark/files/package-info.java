/** The files of this machine, for Hadoop: without processes, and on the disk when they count. */
@NullMarked
package io.streamlets.spark.files;

import org.jspecify.annotations.NullMarked;
