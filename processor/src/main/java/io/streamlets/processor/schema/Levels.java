package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** The levels of the types within one data type that hold themselves: as many as {@code @Encoded(depth = n)} says. */
public final class Levels {
    private static final int MIN_DEPTH = 2;

    /** The deepest that {@code from_avro} goes. */
    private static final int MAX_DEPTH = 15;

    private static final int MAX_COLUMNS = 2000;

    private final Depths depths;
    private final Asker asker;
    private final TypeElement root;
    private final Map<TypeElement, Integer> known = new HashMap<>();
    private final Set<TypeElement> recursive = new LinkedHashSet<>();
    private final List<Finding> problems = new ArrayList<>();
    private boolean isCut;

    Levels(Depths depths, Asker asker, TypeElement root) {
        this.depths = depths;
        this.asker = asker;
        this.root = root;
        depth(root);
    }

    /** What becomes of a class at the end of a way through others. */
    public enum Turn {
        /** It has one level more there. */
        IN,
        /** All its levels are around it. */
        CUT,
        /** It would have levels without end. */
        ENDLESS
    }

    /** What becomes of a class at the end of a way that does not lead into it yet. */
    public Turn turn(TypeElement type, List<TypeElement> way) {
        int levels = Collections.frequency(way, type);
        if (levels == 0) {
            return Turn.IN;
        }
        recursive.add(type);
        if (depth(type) > 0) {
            isCut |= levels >= depth(type);
            return levels >= depth(type) ? Turn.CUT : Turn.IN;
        }
        return way.subList(way.lastIndexOf(type), way.size()).stream().allMatch(each -> depth(each) == 0)
                ? Turn.ENDLESS
                : Turn.IN;
    }

    /** What the fields of a class depend on: how many levels are left to it, and to the classes within it. */
    public List<Object> key(TypeElement type, List<TypeElement> way) {
        List<Object> key = new ArrayList<>();
        key.add(type);
        way.stream().filter(each -> depth(each) > 0).distinct().forEach(each -> {
            key.add(each);
            key.add(Collections.frequency(way, each));
        });
        return key;
    }

    /** How many levels of a class there may be; 0 if nothing says so. */
    public int depth(TypeElement type) {
        Integer depth = known.get(type);
        if (depth == null) {
            depth = find(type);
            known.put(type, depth);
        }
        return depth;
    }

    private int find(TypeElement type) {
        List<EncodedAnnotation> all = depths.of(type, asker, root);
        if (all.isEmpty()) {
            return 0;
        }
        int depth = MIN_DEPTH;
        for (EncodedAnnotation each : all) {
            int said = each.depth().orElse(0);
            if (said < MIN_DEPTH || said > MAX_DEPTH) {
                add(each, TypeProblems.depth(type, said, MIN_DEPTH, MAX_DEPTH));
                continue;
            }
            EncodedAnnotation first = depths.first(type, each);
            depth = first.depth().orElse(0);
            if (said != depth) {
                add(each, TypeProblems.otherDepth(type, each, first));
            }
        }
        return depth;
    }

    private void add(EncodedAnnotation at, Problem problem) {
        problems.add(new Finding(problem, at.source("depth")));
    }

    /** Whether the depth of a class can be said on the class. */
    boolean isSaidOnType(TypeElement type) {
        return depths.isSaidOnType(type);
    }

    /** How to give a class a depth, half a sentence. */
    public String proposal(TypeElement type) {
        return depths.proposal(type, asker);
    }

    /** Who needs the codec. */
    public Asker asker() {
        return asker;
    }

    /**
     * What is wrong with the annotations, once the data type has been looked at.
     *
     * @param columns how many columns it has, those within structs included; 0 if it could not be looked at wholly
     */
    public List<Finding> problems(long columns) {
        List<Finding> all = new ArrayList<>(problems);
        if (columns > 0 && all.isEmpty() && depth(root) > 0 && !recursive.contains(root)) {
            EncodedAnnotation first = depths.of(root, asker, root).get(0);
            all.add(new Finding(TypeProblems.needlessDepth(root), first.source("depth")));
        }
        if (isCut && columns > MAX_COLUMNS) {
            all.add(new Finding(TypeProblems.tooManyColumns(root, columns, MAX_COLUMNS), SourceRef.of(root)));
        }
        return all;
    }

    /** The depths of the types that hold themselves, by the names of their class files. */
    public Map<String, Integer> recursive() {
        Map<String, Integer> all = new TreeMap<>();
        recursive.forEach(type -> all.put(ClassNames.of(type).binaryName(), depth(type)));
        all.values().removeIf(depth -> depth == 0);
        return all;
    }

    /** The depth of the data type itself, if it is not said on its class. */
    public Optional<Integer> saidElsewhere() {
        return depths.of(root, asker, root).stream()
                        .noneMatch(each -> each.element().equals(root))
                ? Optional.of(depth(root)).filter(depth -> depth > 0)
                : Optional.empty();
    }
}
