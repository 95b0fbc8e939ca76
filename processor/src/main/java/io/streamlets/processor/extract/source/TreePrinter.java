package io.streamlets.processor.extract.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import io.streamlets.processor.diagnostic.SourceRef;
import javax.tools.Diagnostic.Kind;

/** Points at a tree. */
record TreePrinter(Trees trees, Tree at, CompilationUnitTree file) implements SourceRef.Printer {

    @Override
    public void print(Kind kind, String text) {
        trees.printMessage(kind, text, at, file);
    }
}
