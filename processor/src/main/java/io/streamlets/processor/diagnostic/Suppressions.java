package io.streamlets.processor.diagnostic;

import io.streamlets.blueprint.problem.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Warnings and notes that a user has switched off: everywhere by the compiler's options, or at an element and all within it
 * by {@code @SuppressWarnings("SLT-nnn")}. Errors cannot be switched off.
 */
final class Suppressions {
    private final Set<String> everywhere;

    Suppressions(Collection<String> everywhere) {
        this.everywhere = Set.copyOf(everywhere);
    }

    boolean coverEverywhere(Problem problem) {
        return !problem.isError() && everywhere.contains(problem.id().id());
    }

    boolean cover(Problem problem, Element element) {
        if (problem.isError()) {
            return false;
        }
        if (coverEverywhere(problem)) {
            return true;
        }
        String id = problem.id().id();
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            SuppressWarnings here = each.getAnnotation(SuppressWarnings.class);
            if (here != null && Arrays.asList(here.value()).contains(id)) {
                return true;
            }
        }
        return false;
    }
}
