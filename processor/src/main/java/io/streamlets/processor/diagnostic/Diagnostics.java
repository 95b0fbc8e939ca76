package io.streamlets.processor.diagnostic;

import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Reports a {@link Problem} at a {@link SourceRef}.
 *
 * <p>The compiler can only point into sources that it compiles now. A problem of an element from elsewhere is reported
 * at the subject through which it was reached, and its evidence names the element. The same text at the same element is
 * reported once.
 */
public final class Diagnostics {
    private final Messager messager;
    private final Set<String> compiled = new HashSet<>();
    private final Set<List<Object>> reported = new HashSet<>();

    private final Suppressions suppressions;

    /** Reports to {@code messager} what {@code suppressed}, a list of ids, does not switch off. */
    public Diagnostics(Messager messager, Collection<String> suppressed) {
        this.messager = messager;
        this.suppressions = new Suppressions(suppressed);
    }

    /** Adds root elements of a round: the compiler can point into them. */
    public void compiling(Collection<? extends Element> roots) {
        for (Element root : roots) {
            compiled.add(outermost(root));
        }
    }

    /** Whether the element stands in a source that is compiled in this run. */
    public boolean isCompiled(Element element) {
        return compiled.contains(outermost(element));
    }

    /** Whether what stands there is compiled in this run. */
    public boolean isCompiled(SourceRef source) {
        return isCompiled(source.element());
    }

    /** Reports a problem that stands nowhere in the sources. */
    public void report(Problem problem) {
        if (!suppressions.coverEverywhere(problem)) {
            messager.printMessage(kind(problem), problem.text());
        }
    }

    /** Reports the problem where it is. */
    public void report(Problem problem, SourceRef at) {
        report(problem, at, at);
    }

    /** Reports what was found where it is, or at the subject if the compiler cannot point there. */
    public void report(Finding finding, SourceRef subject) {
        report(finding.problem(), finding.source(), subject);
    }

    /** Reports the problem where it is, or at the subject if the compiler cannot point there. */
    public void report(Problem problem, SourceRef at, SourceRef subject) {
        if (isCompiled(at.element()) || !isCompiled(subject.element())) {
            print(problem, at);
        } else {
            print(rehomed(problem, at.element()), subject);
        }
    }

    private void print(Problem problem, SourceRef at) {
        String text = problem.text();
        if (!suppressions.cover(problem, at.element())
                && reported.add(Arrays.asList(at.element(), at.printer(), text))) {
            if (at.printer() != null) {
                at.printer().print(kind(problem), text);
            } else {
                messager.printMessage(kind(problem), text, at.element(), at.annotation(), at.value());
            }
        }
    }

    private static Kind kind(Problem problem) {
        return switch (problem.id().severity()) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }

    private static Problem rehomed(Problem problem, Element element) {
        String where = describe(element);
        List<String> evidence = new ArrayList<>();
        if (!problem.fact().contains(where)) {
            evidence.add("at " + where);
        }
        evidence.addAll(problem.evidence());
        return new Problem(
                problem.id(), problem.fact(), problem.place(), evidence, problem.suggestions(), problem.fix());
    }

    private static String describe(Element element) {
        if (element instanceof TypeElement type) {
            return type.getQualifiedName().toString();
        }
        return element instanceof PackageElement
                ? outermost(element)
                : "'" + element.getSimpleName() + "' of " + outermost(element);
    }

    private static String outermost(Element element) {
        String name = element instanceof PackageElement ? "package " + element : "";
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type) {
                name = type.getQualifiedName().toString();
            }
        }
        return name;
    }
}
