package io.streamlets.processor.schema;

import io.streamlets.processor.compiler.ClassFiles;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the schema of a data type and how its members are got and set.
 *
 * <p>Each kind of data types is a {@link DataFormat}. What was found once is kept: a type on ten ports is looked at once, and a
 * fault within ten types is reported once.
 */
public final class SchemaResolver {
    private final List<DataFormat> formats;
    private final Predicate<Element> isCompiled;
    private final Depths depths;
    private final Map<List<Object>, SchemaOutcome> known = new HashMap<>();
    private final Set<Object> faults = new HashSet<>();

    /**
     * Resolves with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param formats the kinds of data types, in the order in which they are asked; the last covers every class
     * @param isCompiled whether an element stands in a source that is compiled in this run
     */
    public SchemaResolver(ProcessingEnvironment environment, List<DataFormat> formats, Predicate<Element> isCompiled) {
        this.formats = List.copyOf(formats);
        this.isCompiled = isCompiled;
        this.depths = new Depths(
                new CompilerTypes(environment),
                new ClassFiles(environment),
                isCompiled,
                type -> format(type).depthOnType(type));
    }

    /**
     * The schema of the data type that the asker needs.
     *
     * @param last whether no further round follows. Before that a type of this run is never refused: another processor may add
     *     what it lacks, as Lombok adds getters and setters, which other processors see in the next round.
     */
    public SchemaOutcome resolve(TypeElement type, Asker asker, boolean last) {
        List<Object> said = List.of(type.getQualifiedName().toString(), depths.saidBy(asker));
        // What is wrong may be the asker's to mend.
        List<Object> saidByAsker = List.of(said, asker.toString());
        SchemaOutcome outcome = known.getOrDefault(said, known.get(saidByAsker));
        if (outcome == null) {
            outcome = search(type, asker, !last && isCompiled.test(type));
            if (!(outcome instanceof SchemaOutcome.Pending)) {
                known.put(outcome instanceof SchemaOutcome.Refused ? saidByAsker : said, outcome);
            }
        }
        return outcome;
    }

    private SchemaOutcome search(TypeElement type, Asker asker, boolean mayChange) {
        Obstacles obstacles = new Obstacles();
        Optional<DataModel> model = format(type).read(type, new Levels(depths, asker, type), obstacles);
        if (model.isPresent()) {
            return new SchemaOutcome.Resolved(model.get());
        }
        return mayChange ? SchemaOutcome.Pending.change(type) : obstacles.outcome(faults);
    }

    private DataFormat format(TypeElement type) {
        return formats.stream()
                .filter(format -> format.covers(type))
                .findFirst()
                .orElseThrow();
    }
}
