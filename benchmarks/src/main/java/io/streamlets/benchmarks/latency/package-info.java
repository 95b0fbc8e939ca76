/** How long a record takes through an application, and what the application costs while there is none. */
@NullMarked
package io.streamlets.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
