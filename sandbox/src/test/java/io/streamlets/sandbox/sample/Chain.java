package io.streamlets.sandbox.sample;

import io.streamlets.blueprint.descriptor.DescriptorJson;
import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.spark.application.Application;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An application of streamlets in a row: {@code s0}, {@code s1} and so on, with the topic {@code t1} before {@code s1}.
 *
 * @param folder where its classes, its storage and its output are
 * @param links the streamlets
 */
public record Chain(Path folder, List<Link> links) {

    /** Runs the streamlets one after the other until they have done what there is, those between fused topics together. */
    public void run(String bootstrapServers, Path input, Set<Integer> fused) throws IOException {
        int first = 0;
        for (int last = 0; last < links.size(); last++) {
            if (!fused.contains(last + 1)) {
                run(bootstrapServers, input, fused, first, last);
                first = last + 1;
            }
        }
    }

    private void run(String bootstrapServers, Path input, Set<Integer> fused, int first, int last) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "app.kafka.clusters.default.bootstrap-servers=" + bootstrapServers,
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.storage=" + folder.resolve("storage")));
        for (int i = first; i <= last; i++) {
            arguments.addAll(List.of("--streamlet", "s" + i, "app.streamlets.s" + i + ".trigger=available-now"));
        }
        for (int i = 1; i < links.size(); i++) {
            boolean isHere = fused.contains(i) && i > first && i <= last;
            arguments.add("app.topics.t" + i + ".fused=" + isHere);
            // Topics of one broker have different names in each chain.
            arguments.add("app.topics.t" + i + ".topic.name=t" + i + "-"
                    + Sha256.of(folder.toString()).substring(0, 20));
        }
        if (first == 0) {
            arguments.add("app.streamlets.s0.config-parameters.folder=" + input);
        }
        if (last == links.size() - 1) {
            arguments.add("app.streamlets.s" + last + ".config-parameters.folder=" + folder.resolve("output"));
        }
        execute(arguments);
    }

    private void execute(List<String> arguments) throws IOException {
        String blueprint = blueprint();
        Path classes = folder.resolve("classes");
        write(classes.resolve("chain.conf"), blueprint);
        for (Link link : Link.values()) {
            write(classes.resolve(link.descriptor().resourcePath()), DescriptorJson.write(link.descriptor()));
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(classPath);
            int code = Application.of("chain", "chain.conf", Sha256.of(blueprint), Arrays.asList(Link.values()))
                    .execute(arguments.toArray(String[]::new), stream, stream);
            if (code != 0) {
                throw new AssertionError(arguments + "\n" + printed.toString(StandardCharsets.UTF_8));
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String blueprint() {
        StringBuilder streamlets = new StringBuilder();
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < links.size(); i++) {
            streamlets.append("    s%d = %s\n".formatted(i, links.get(i).className()));
            if (i > 0) {
                topics.append("    t%d { producers = [s%d.out], consumers = [s%d.in], partitions = 2 }\n"
                        .formatted(i, i - 1, i));
            }
        }
        return "blueprint {\n  streamlets {\n" + streamlets + "  }\n  topics {\n" + topics + "  }\n}\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
