package io.streamlets.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.raft.QuorumConfig;
import org.slf4j.LoggerFactory;

/**
 * Broker and controller of one process on a formatted folder.
 *
 * <p>Does what {@link KafkaRaftServer} does, except that it has its own answer to faults, which that class does not
 * let one choose.
 */
final class KafkaNode {

    private final BrokerFaults faults = new BrokerFaults();
    private final ControllerServer controller;
    private final BrokerServer broker;

    KafkaNode(Properties settings) {
        KafkaConfig config = new KafkaConfig(settings, false);
        var stored = KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(KafkaNode.class), "");
        var voters =
                QuorumConfig.parseVoterConnections(List.of(settings.getProperty(QuorumConfig.QUORUM_VOTERS_CONFIG)));
        SharedServer shared = new SharedServer(
                config,
                stored._1(),
                Time.SYSTEM,
                Server.initializeMetrics(
                        config, Time.SYSTEM, stored._1().clusterId().orElseThrow()),
                CompletableFuture.completedFuture(Map.copyOf(voters)),
                List.of(),
                faults);
        controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), stored._2());
        broker = new BrokerServer(shared);
    }

    void start() {
        faults.insteadOfHalting();
        controller.startup();
        broker.startup();
    }

    Optional<Throwable> fault() {
        return faults.first();
    }

    /** The broker first: the controller is needed for an orderly end. */
    void stop() {
        broker.shutdown();
        controller.shutdown();
        broker.awaitShutdown();
        controller.awaitShutdown();
    }
}
