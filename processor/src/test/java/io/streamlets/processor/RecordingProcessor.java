package io.streamlets.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs another processor as a build tool does, behind an environment of its own, and notes the origin of each file. */
final class RecordingProcessor extends AbstractProcessor {
    private final Processor recorded;
    private final Map<String, List<String>> origins = new TreeMap<>();
    private boolean claimed;

    RecordingProcessor(Processor recorded) {
        this.recorded = recorded;
    }

    /** The qualified names of the originating elements of each file, by the file's name. */
    Map<String, List<String>> origins() {
        return origins;
    }

    /** Whether the processor ever kept an annotation from others. */
    boolean claimed() {
        return claimed;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = proxy(Filer.class, environment.getFiler(), this::note);
        recorded.init((ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : invoke(environment, method, arguments)));
    }

    private void note(Method method, Object[] arguments) {
        if (method.getName().startsWith("create")) {
            Object name = arguments[arguments.length - 2];
            origins.put(
                    name.toString(),
                    Arrays.stream((Element[]) arguments[arguments.length - 1])
                            .map(Object::toString)
                            .toList());
        }
    }

    private interface Listener {
        void called(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T target, Listener listener) {
        return type.cast(Proxy.newProxyInstance(
                RecordingProcessor.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    listener.called(method, arguments);
                    return invoke(target, method, arguments);
                }));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return recorded.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return recorded.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        claimed |= recorded.process(annotations, round);
        return false;
    }
}
