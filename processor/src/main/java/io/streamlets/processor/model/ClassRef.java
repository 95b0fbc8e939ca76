package io.streamlets.processor.model;

import java.util.List;

/**
 * The name of a class: its package and the simple names from the outermost class to itself.
 *
 * @param packageName the package; empty for the unnamed one
 * @param simpleNames the class's simple name, after those of the classes around it
 */
public record ClassRef(String packageName, List<String> simpleNames) {

    public ClassRef {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name as source code writes it, such as {@code p.Outer.Inner}. */
    public String qualifiedName() {
        return inPackage(String.join(".", simpleNames));
    }

    /** The name as the class file and blueprints have it, such as {@code p.Outer$Inner}. */
    public String binaryName() {
        return inPackage(String.join("$", simpleNames));
    }

    /** The last of the simple names. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The class generated for this one: {@code p.Outer_InnerStreamlet} for the suffix {@code Streamlet}. */
    public ClassRef generated(String suffix) {
        return new ClassRef(packageName, List.of(String.join("_", simpleNames) + suffix));
    }

    @Override
    public String toString() {
        return qualifiedName();
    }

    private String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
