package io.streamlets.processor.codegen.name;

import java.util.Locale;

/** The names of constants. */
public final class ConstantNaming {
    private ConstantNaming() {}

    /** {@code CLASS_NAME} for {@code ClassName}. */
    public static String of(String className) {
        return className.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
