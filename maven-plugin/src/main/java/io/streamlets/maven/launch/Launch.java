package io.streamlets.maven.launch;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts a main whose classes are in folders, in a class loader above that of the jars, as {@code spark-submit} does with the jar of an
 * application. So the class path has jars only, and the JVM can archive their classes, whatever changes in the folders.
 */
public final class Launch {
    private Launch() {}

    /**
     * Starts it.
     *
     * @param arguments the folders, separated as in a class path; the name of the main class; what it is given
     * @throws Throwable what the main throws
     */
    public static void main(String[] arguments) throws Throwable {
        List<URL> folders = new ArrayList<>();
        for (String folder : arguments[0].split(File.pathSeparator, -1)) {
            folders.add(url(folder));
        }
        // Open until the process ends: threads of the application load classes until then.
        @SuppressWarnings("resource")
        ClassLoader loader = new URLClassLoader(folders.toArray(URL[]::new), Launch.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class.forName(arguments[1], true, loader)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static URL url(String folder) throws MalformedURLException {
        return Path.of(folder).toUri().toURL();
    }
}
