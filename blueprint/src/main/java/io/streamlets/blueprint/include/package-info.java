/** What Typesafe Config gets for an include statement. Imports Typesafe Config alone. */
@NullMarked
package io.streamlets.blueprint.include;

import org.jspecify.annotations.NullMarked;
