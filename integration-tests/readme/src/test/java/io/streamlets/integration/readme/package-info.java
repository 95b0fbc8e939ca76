/** Does what the README tells a newcomer to do, with nothing but what the README shows. */
@NullMarked
package io.streamlets.integration.readme;

import org.jspecify.annotations.NullMarked;
