/** Two releases of one application, whose schemas differ. */
@NullMarked
package io.streamlets.integration.evolution;

import org.jspecify.annotations.NullMarked;
