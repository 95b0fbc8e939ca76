/**
 * Unit tests of streamlets: a Spark session for JUnit, and ports in memory in place of topics.
 *
 * <p>For users' tests. May import the runtime, the blueprint, Spark and JUnit's API.
 */
@NullMarked
package io.streamlets.testkit;

import org.jspecify.annotations.NullMarked;
