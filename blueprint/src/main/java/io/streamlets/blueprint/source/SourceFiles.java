package io.streamlets.blueprint.source;

import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.problem.Checked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where files are found.
 *
 * @param <N> how a file is named
 */
public interface SourceFiles<N extends SourceName> {

    /** The files that an include statement of a file names, from weak to strong; or why there can be none. */
    Checked<List<N>> included(N from, Include include);

    /** The content of a file, as {@link SourceLimits#content} reads it; null if it cannot be read. */
    byte @Nullable [] read(N file);
}
