package io.streamlets.processor.step;

import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.Extraction;
import io.streamlets.processor.extract.StreamletExtractor;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletPorts;
import io.streamlets.processor.schema.Asker;
import io.streamlets.processor.schema.SchemaOutcome;
import io.streamlets.processor.validation.StreamletRules;
import io.streamlets.processor.validation.rule.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Takes a streamlet class through extraction, schemas and rules. */
final class StreamletReader {

    /** Finds the schema of a data type that a port names. */
    interface Schemas {
        SchemaOutcome resolve(TypeElement type, Asker asker);
    }

    private record Port(PortType type, SourceRef source) {}

    private final StreamletExtractor extractor;
    private final ClassPath classPath;

    StreamletReader(StreamletExtractor extractor, ClassPath classPath) {
        this.extractor = extractor;
        this.classPath = classPath;
    }

    Reading read(TypeElement type, Schemas schemas) {
        Extraction extraction = extractor.extract(type);
        if (extraction instanceof Extraction.Unresolved unresolved) {
            return new Reading.Waiting(unresolved.type(), unresolved.source());
        }
        return check(type, ((Extraction.Complete) extraction).streamlet(), schemas);
    }

    private Reading check(TypeElement streamletClass, StreamletModel streamlet, Schemas schemas) {
        Map<ClassRef, DataModel> data = new LinkedHashMap<>();
        boolean complete = true;
        Reading.@Nullable Waiting waiting = null;
        for (Port port : ports(streamlet).toList()) {
            if (!(port.type() instanceof PortType.Data named)) {
                complete &= port.type() instanceof PortType.Bytes;
                continue;
            }
            TypeElement type = classPath.find(named.data().qualifiedName()).orElseThrow();
            SchemaOutcome resolution = schemas.resolve(type, new Asker(streamletClass, port.source()));
            if (resolution instanceof SchemaOutcome.Resolved resolved) {
                data.put(named.data(), resolved.model());
            } else if (resolution instanceof SchemaOutcome.Pending pending && waiting == null) {
                waiting = new Reading.Waiting(pending.missing(), SourceRef.of(type));
            } else {
                complete = false;
            }
        }
        if (waiting != null) {
            return waiting;
        }
        List<Finding> findings = StreamletRules.check(new Subject(streamlet, data));
        return complete
                        && findings.stream()
                                .noneMatch(finding -> finding.problem().isError())
                ? new Reading.Right(new StreamletPorts(streamlet, data), findings)
                : new Reading.Wrong(findings);
    }

    private static Stream<Port> ports(StreamletModel streamlet) {
        return Stream.concat(
                streamlet.inletUses().map(StreamletReader::port),
                streamlet.outlets().stream().map(StreamletReader::port));
    }

    private static Port port(Inlet inlet) {
        return new Port(inlet.type(), inlet.source());
    }

    private static Port port(Output.Outlet outlet) {
        return new Port(outlet.type(), outlet.source());
    }
}
