/** What is left of queries whose process was killed, or whose disk was full. */
@NullMarked
package io.streamlets.integration.crashes;

import org.jspecify.annotations.NullMarked;
