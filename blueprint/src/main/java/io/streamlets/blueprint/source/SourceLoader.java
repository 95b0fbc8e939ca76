package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads files and all that they include, which together are held to the limits.
 *
 * @param <N> how a file is named
 */
public final class SourceLoader<N extends SourceName> {
    private final SourceFiles<N> files;
    private final SourceProblems<N> problems;
    private final Consumer<Problem> findings;
    private final Deque<N> including = new ArrayDeque<>();
    private int characters;
    private int elements;
    private int includes;
    private boolean exhausted;

    /** A loader that tells the findings what is wrong. */
    public SourceLoader(SourceFiles<N> files, SourceProblems<N> problems, Consumer<Problem> findings) {
        this.files = files;
        this.problems = problems;
        this.findings = findings;
    }

    /** The file and what it includes; null if the file itself cannot be read, which the findings say. */
    public @Nullable SourceFile load(N file, byte[] bytes) {
        return load(file, bytes, List.of());
    }

    /** The text and what it includes; null if the text itself cannot be read, which the findings say. */
    public @Nullable SourceFile load(N name, String text) {
        return fits(name, text.length()) ? load(name, Utf8Text.of(name.name(), text), List.of()) : null;
    }

    private @Nullable SourceFile load(N file, byte[] bytes, List<String> prefix) {
        return fits(file, bytes.length) ? load(file, Utf8Text.of(file.name(), bytes), prefix) : null;
    }

    private boolean fits(N file, int size) {
        characters += size;
        if (characters > SourceLimits.CHARACTERS) {
            tooLarge(new Place(file.name(), 0), "its text has more than " + SourceLimits.CHARACTERS + " characters");
        }
        return !exhausted;
    }

    private @Nullable SourceFile load(N file, Utf8Text text, List<String> prefix) {
        if (text.fault() != null) {
            findings.accept(problems.notUtf8(text.fault()));
            return null;
        }
        HoconText hocon = file.isProperties()
                ? PropertiesText.of(file.name(), text.text())
                : HoconText.of(file.name(), text.text());
        elements += hocon.elements();
        if (elements > SourceLimits.ELEMENTS) {
            tooLarge(
                    new Place(file.name(), 0),
                    "it has more than " + SourceLimits.ELEMENTS + " keys and elements of lists");
            return null;
        }
        HoconText.Fault fault = hocon.fault();
        if (fault != null) {
            findings.accept(
                    fault.tooLarge() ? problems.tooLarge(fault.place(), fault.reason()) : problems.notHocon(fault));
            return null;
        }
        including.addLast(file);
        boolean complete = true;
        List<List<SourceFile>> included = new ArrayList<>();
        for (Include include : hocon.includes()) {
            List<SourceFile> read = included(file, include, Paths.join(prefix, include.prefix()));
            included.add(read == null ? List.of() : read);
            complete &= read != null && read.stream().allMatch(SourceFile::isComplete);
        }
        including.removeLast();
        return new SourceFile(hocon, prefix, included, complete);
    }

    private void tooLarge(Place place, String reason) {
        exhausted = true;
        findings.accept(problems.tooLarge(place, reason));
    }

    /** The files of an include statement; null if one of them cannot be read. */
    private @Nullable List<SourceFile> included(N from, Include include, List<String> prefix) {
        if (exhausted) {
            return null;
        }
        Checked<List<N>> named = files.included(from, include);
        named.problems().forEach(findings);
        if (!(named instanceof Checked.Valid<List<N>> found)) {
            return null;
        }
        List<SourceFile> included = new ArrayList<>();
        for (N file : found.value()) {
            SourceFile read = include(from, include, file, prefix);
            if (read == null) {
                return null;
            }
            included.add(read);
        }
        return included;
    }

    private @Nullable SourceFile include(N from, Include include, N file, List<String> prefix) {
        if (including.contains(file)) {
            List<N> chain = new ArrayList<>(including);
            chain.subList(0, chain.indexOf(file)).clear();
            chain.add(file);
            findings.accept(problems.includesItself(file, include, chain));
            return null;
        }
        includes++;
        if (includes > SourceLimits.INCLUDES) {
            tooLarge(include.place(), "more than " + SourceLimits.INCLUDES + " files are included");
            return null;
        }
        if (prefix.size() > HoconText.MAX_DEPTH) {
            tooLarge(include.place(), "it is more than " + HoconText.MAX_DEPTH + " levels deep");
            return null;
        }
        byte[] bytes = files.read(file);
        if (bytes == null) {
            findings.accept(problems.missing(from, include, file));
            return null;
        }
        return load(file, bytes, prefix);
    }
}
