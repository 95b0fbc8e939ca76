package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is configured for the invalid records of inlets and the invalid rows of outlets. */
class InvalidRecordsProblemsTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

    @Test
    void invalidRecordsOfAnInlet() {
        assertThat(new Layers(folder).assignment(LIMIT).file("app.conf", """
                                app.streamlets.average.inlets {
                                  in.on-invalid = dead-leter
                                  inn.on-invalid = skip
                                }
                                app.streamlets.printer.inlets.in.onInvalid = skip
                                """).problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.average.inlets.in.on-invalid' is 'dead-leter', expected one of fail,\
                         skip, dead-letter.
                            app.conf:2:19
                            Did you mean 'dead-letter'?
                            Fix: give it one of fail, skip, dead-letter.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.average.inlets.inn'.
                            app.conf:3:3
                            Did you mean 'app.streamlets.average.inlets.in'?
                            Fix: use one of in there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.printer.inlets.in.onInvalid'.
                            app.conf:5:1
                            Did you mean 'app.streamlets.printer.inlets.in.on-invalid'?
                            Fix: use one of dead-letters, on-invalid there, or remove it.""");
    }

    @Test
    void invalidRowsOfAnOutlet() {
        assertThat(new Layers(folder).assignment(LIMIT).file("app.conf", """
                                app.streamlets.average.outlets {
                                  out.on-invalid = skp
                                  in.on-invalid = skip
                                  out.dead-leters = rejects
                                }
                                app.streamlets.printer.outlets.in.on-invalid = skip
                                """).problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.average.outlets.out.on-invalid' is 'skp', expected one of fail,\
                         skip, dead-letter.
                            app.conf:2:20
                            Did you mean 'skip'?
                            Fix: give it one of fail, skip, dead-letter.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.average.outlets.in'.
                            app.conf:3:3
                            Fix: use one of out there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.average.outlets.out.dead-leters'.
                            app.conf:4:3
                            Did you mean 'app.streamlets.average.outlets.out.dead-letters'?
                            Fix: use one of dead-letters, on-invalid there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.printer.outlets.in'.
                            app.conf:6:1
                            Fix: remove it.""");
    }

    @Test
    void deadLettersOfAConfigurationNeedTheirTopic() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "app.streamlets.average.inlets.in.on-invalid = dead-letter")
                        .problems())
                .containsExactly("""
                        [SLT-462] inlet 'average.in' writes dead letters to topic 'dead-letters', which the blueprint does\
                         not have.
                            app.conf:1:47
                            the configuration says on-invalid = dead-letter
                            Fix: add 'dead-letters {}' to the topics of the blueprint.""");
        Layers own = new Layers(folder)
                .assignment(LIMIT)
                .file("app.conf", "app.streamlets.average.inlets.in { on-invalid = dead-letter, dead-letters = data }");
        assertThat(own.problems()).containsExactly("""
                        [SLT-463] inlet 'average.in' writes dead letters to topic 'data', which it reads.
                            app.conf:1:77
                            the configuration says on-invalid = dead-letter
                            it would read each of its dead letters again, without end
                            Fix: name another topic for its dead letters, or let it skip invalid records or fail.""");
    }

    @Test
    void deadLettersOfAnOutletNeedATopicOfTheirOwn() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "app.streamlets.average.outlets.out.on-invalid = dead-letter")
                        .problems())
                .containsExactly("""
                        [SLT-462] outlet 'average.out' writes dead letters to topic 'dead-letters', which the blueprint does\
                         not have.
                            app.conf:1:49
                            the configuration says on-invalid = dead-letter
                            Fix: add 'dead-letters {}' to the topics of the blueprint.""");
        Layers own = new Layers(folder)
                .assignment(LIMIT)
                .file(
                        "app.conf",
                        "app.streamlets.average.outlets.out { on-invalid = dead-letter, dead-letters = averages }");
        assertThat(own.problems()).containsExactly("""
                        [SLT-463] outlet 'average.out' writes dead letters to topic 'averages', which it writes.
                            app.conf:1:79
                            the configuration says on-invalid = dead-letter
                            whoever reads the topic would take its dead letters for records
                            Fix: name another topic for its dead letters, or let it skip invalid rows or fail.""");
        Layers read = new Layers(folder)
                .assignment(LIMIT)
                .file(
                        "app.conf",
                        "app.streamlets.average.outlets.out { on-invalid = dead-letter, dead-letters = data }");
        assertThat(read.problems()).containsExactly("""
                        [SLT-464] inlet 'average.in' reads the dead letters of topic 'data' as 'sensors.Data'.
                            blueprint.conf:8:58
                            outlet 'average.out' writes rows there as JSON that it cannot write as records
                            the configuration says on-invalid = dead-letter
                            Fix: read them as byte[] or KafkaRecord<byte[]>, or name another topic for the dead letters.""");
    }
}
