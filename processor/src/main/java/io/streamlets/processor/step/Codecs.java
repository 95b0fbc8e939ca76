package io.streamlets.processor.step;

import io.streamlets.processor.codegen.GeneratedFiles;
import io.streamlets.processor.compiler.ClassFiles;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.schema.Asker;
import io.streamlets.processor.schema.SchemaOutcome;
import io.streamlets.processor.schema.SchemaResolver;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds the schema of each data type, reports why it has none, and writes its codec once. */
public final class Codecs {
    private final SchemaResolver schemas;
    private final GeneratedFiles files;
    private final ClassPath classPath;
    private final ClassFiles classFiles;
    private final Diagnostics diagnostics;
    private final FreeNames names;
    private final Set<String> written = new HashSet<>();

    public Codecs(
            SchemaResolver schemas,
            GeneratedFiles files,
            ClassPath classPath,
            ClassFiles classFiles,
            Diagnostics diagnostics) {
        this.schemas = schemas;
        this.files = files;
        this.classPath = classPath;
        this.classFiles = classFiles;
        this.diagnostics = diagnostics;
        this.names = new FreeNames(classPath, diagnostics);
    }

    /**
     * Resolves a data type; its codec exists from then on.
     *
     * @param asker who needs it: where its problems are reported if it is compiled already
     * @param last whether no more files may be written
     */
    public SchemaOutcome resolve(TypeElement type, Asker asker, boolean last) {
        SchemaOutcome resolution = schemas.resolve(type, asker, last);
        if (resolution instanceof SchemaOutcome.Refused refused) {
            refused.findings().forEach(each -> diagnostics.report(each, asker.source()));
        } else if (resolution instanceof SchemaOutcome.Resolved resolved && !last) {
            write(type, resolved.model(), asker.source());
        }
        return resolution;
    }

    private void write(TypeElement type, DataModel data, SourceRef subject) {
        if (written.add(data.type().qualifiedName())
                && !isInJar(type, data)
                && names.isFree(data.codec(), type, subject)) {
            files.writeCodec(data, type);
        }
    }

    // The codec of a data type from a jar may be in that jar; one that is in the class output was written by this
    // build.
    private boolean isInJar(TypeElement type, DataModel data) {
        return !diagnostics.isCompiled(type)
                && classPath
                        .find(data.codec().qualifiedName())
                        .filter(codec -> !classFiles.isOutput(codec))
                        .isPresent();
    }
}
