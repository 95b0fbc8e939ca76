/** JMH benchmarks. Each measures what we generate beside what it replaces, in one run. */
@NullMarked
package io.streamlets.benchmarks;

import org.jspecify.annotations.NullMarked;
