package io.streamlets.testkit;

import java.nio.file.Path;

/** A user's unit test in a process of its own, which no build configures the log of. */
final class QuietMain {

    private QuietMain() {}

    public static void main(String[] args) {
        try (SharedSession shared = new SharedSession();
                StreamletTester tester = StreamletTester.of(shared.session(), new CountWords())
                        .parameter("min", 3)
                        .mount("store", Path.of(args[0]))) {
            tester.send("in", new Word(1, "house"), new Word(2, "of"));
            System.out.println(tester.received("counts", Word.class));
        }
    }
}
