package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a blueprint file and all that it includes; used once. */
final class SourceLoader {
    private final BlueprintFolders folders;
    private final BlueprintFindings findings;
    private final Deque<String> including = new ArrayDeque<>();
    private int characters;
    private int elements;
    private int includes;
    private boolean exhausted;

    SourceLoader(BlueprintFolders folders, BlueprintFindings findings) {
        this.folders = folders;
        this.findings = findings;
    }

    /** The file and what it includes; null if the file itself cannot be read, which the findings say. */
    @Nullable
    SourceFile load(String file, byte[] bytes) {
        return load(file, bytes, List.of());
    }

    /** The text and what it includes; null if the text itself cannot be read, which the findings say. */
    @Nullable
    SourceFile load(String name, String text) {
        return load(name, text, text.length(), List.of());
    }

    private @Nullable SourceFile load(String file, byte[] bytes, List<String> prefix) {
        String text = BlueprintText.decode(bytes);
        if (text == null && bytes.length <= BlueprintLimits.CHARACTERS) {
            findings.add(BlueprintText.notUtf8(file, bytes));
            return null;
        }
        return load(file, text == null ? "" : text, bytes.length, prefix);
    }

    private @Nullable SourceFile load(String file, String text, int size, List<String> prefix) {
        characters += size;
        if (characters > BlueprintLimits.CHARACTERS) {
            return tooLarge(new Place(file, 0), "its text has more than " + BlueprintLimits.CHARACTERS + " characters");
        }
        Problem unprintable = BlueprintText.unprintable(file, text);
        if (unprintable != null) {
            findings.add(unprintable);
            return null;
        }
        HoconText hocon = HoconText.of(file, text);
        elements += hocon.elements();
        if (elements > BlueprintLimits.ELEMENTS) {
            return tooLarge(
                    new Place(file, 0), "it has more than " + BlueprintLimits.ELEMENTS + " keys and elements of lists");
        }
        HoconText.Fault fault = hocon.fault();
        if (fault != null) {
            findings.add(
                    fault.tooDeep()
                            ? BlueprintLimits.tooLarge(fault.place(), fault.reason())
                            : HoconErrors.notHocon(fault));
            return null;
        }
        including.addLast(file);
        List<@Nullable SourceFile> included = new ArrayList<>();
        for (Include include : hocon.includes()) {
            List<String> inner =
                    Stream.concat(prefix.stream(), include.prefix().stream()).toList();
            included.add(include(file, include, inner));
        }
        including.removeLast();
        return new SourceFile(hocon, prefix, included);
    }

    private @Nullable SourceFile tooLarge(Place place, String reason) {
        exhausted = true;
        findings.add(BlueprintLimits.tooLarge(place, reason));
        return null;
    }

    private @Nullable SourceFile include(String file, Include include, List<String> prefix) {
        if (include.kind() == Include.Kind.FILE || include.kind() == Include.Kind.URL) {
            findings.add(fromOutside(file, include));
            return null;
        }
        boolean absolute = include.kind() == Include.Kind.CLASS_PATH;
        String name = FileNames.resolve(absolute ? "" : file, include.name());
        if (exhausted) {
            return null;
        }
        if (including.contains(name)) {
            findings.add(cycle(name, include));
            return null;
        }
        includes++;
        if (includes > BlueprintLimits.INCLUDES) {
            return tooLarge(include.place(), "more than " + BlueprintLimits.INCLUDES + " files are included");
        }
        if (prefix.size() > HoconText.MAX_DEPTH) {
            return tooLarge(include.place(), "it is more than " + HoconText.MAX_DEPTH + " levels deep");
        }
        byte[] bytes = name.startsWith("..") ? null : folders.read(name);
        if (bytes == null) {
            findings.add(missing(file, name, include));
            return null;
        }
        return load(name, bytes, prefix);
    }

    private static Problem fromOutside(String file, Include include) {
        boolean url = include.kind() == Include.Kind.URL;
        return Problem.of(
                        ProblemId.SLT_418,
                        "the blueprint '%s' includes the %s '%s'",
                        file,
                        url ? "URL" : "file",
                        include.name())
                .at(include.place())
                .because(
                        "%s may be another one where the application starts than where it is compiled",
                        url ? "what is there" : "a file outside the class path")
                .fix("put the file beside the blueprint and write 'include \"<name>.conf\"'");
    }

    private Problem cycle(String name, Include include) {
        List<String> chain = new ArrayList<>(including);
        chain.subList(0, chain.indexOf(name)).clear();
        chain.add(name);
        return Problem.of(ProblemId.SLT_422, "the blueprint '%s' includes itself", name)
                .at(include.place())
                .because(String.join(" includes ", chain))
                .fix("remove the include, or move what both need into a third file");
    }

    private Problem missing(String file, String name, Include include) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_421, "the blueprint '%s' includes '%s', which is missing", file, include.name())
                .at(include.place());
        folders.places().forEach(place -> problem.because("looked for %s in %s", name, place));
        String withEnding = name + ".conf";
        return problem.suggest(folders.read(withEnding) != null ? withEnding : NearMiss.nearest(name, folders.files()))
                .fix("create the file, or correct the name, which is relative to the including file");
    }
}
