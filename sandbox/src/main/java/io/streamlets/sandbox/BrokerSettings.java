package io.streamlets.sandbox;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The configuration of the embedded broker: broker and controller in one node, small, quick to restart.
 *
 * <p>The listeners are on 127.0.0.1 only. The quorum has one voter, whose address is taken from here and not from
 * what is stored, so that the ports may differ from one run to the next.
 */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path folder, LoopbackPorts ports) {
        String client = "127.0.0.1:" + ports.client();
        String controller = "127.0.0.1:" + ports.controller();
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("log.dirs", folder.toAbsolutePath().toString());
        settings.put("listeners", "CLIENT://" + client + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", "CLIENT://" + client);
        settings.put("listener.security.protocol.map", "CLIENT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENT");
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("controller.quorum.voters", NODE_ID + "@" + controller);
        oneNode(settings);
        quickRestart(settings);
        small(settings);
        return settings;
    }

    private static void oneNode(Properties settings) {
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // A topic comes from the blueprint; a misspelt one must fail instead of appearing.
        settings.put("auto.create.topics.enable", "false");
        // Storage that is kept must not lose records of a topic because a week has passed since the last run.
        settings.put("log.retention.ms", "-1");
    }

    /** After a crash the controller waits until the session of the dead broker has run out: make that short. */
    private static void quickRestart(Properties settings) {
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "200");
        settings.put("controller.quorum.election.timeout.ms", "300");
        settings.put("controller.quorum.fetch.timeout.ms", "600");
        settings.put("num.recovery.threads.per.data.dir", "2");
    }

    private static void small(Properties settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "2");
        settings.put("num.replica.fetchers", "1");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("log.cleaner.io.buffer.size", "65536");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("metadata.log.segment.bytes", "16777216");
    }
}
