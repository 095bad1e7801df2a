package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One Kafka broker that is its own controller, inside this JVM, on loopback; its logs outlive it. */
public final class KafkaBroker implements AutoCloseable {
    private static final int NODE = 1;

    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Starts a broker on the logs in this folder, which is formatted if it is new.
     *
     * @param users the only ones it lets in; where there are none, it trusts everybody on this machine
     */
    static KafkaBroker start(Path folder, int port, Optional<KafkaUsers> users)
            throws IOException, InterruptedException {
        int controllerPort = FreePorts.pick(1).get(0);
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        Map<String, String> settings = settings(folder, port, controllerPort);
        String protocol = users.isPresent() ? KafkaUsers.PROTOCOL : "PLAINTEXT";
        settings.put("listener.security.protocol.map", "CLIENTS:" + protocol + ",CONTROLLER:" + protocol);
        users.ifPresent(known -> settings.putAll(known.brokerSettings()));
        KafkaBroker broker = new KafkaBroker(new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM));
        broker.server.startup();
        if (users.isPresent()) {
            grant(users.get(), port);
        }
        return broker;
    }

    /** Exactly these rights: those of an earlier start that are wanted no more are taken away. */
    private static void grant(KafkaUsers users, int port) throws IOException, InterruptedException {
        Map<String, Object> client = new HashMap<>(users.brokersOwnClient());
        client.put("bootstrap.servers", "127.0.0.1:" + port);
        try (Admin admin = Admin.create(client)) {
            Set<AclBinding> wanted = Set.copyOf(users.rights().bindings());
            admin.createAcls(wanted).all().get();
            List<AclBindingFilter> others = admin.describeAcls(AclBindingFilter.ANY).values().get().stream()
                    .filter(given -> !wanted.contains(given))
                    .map(AclBinding::toFilter)
                    .toList();
            admin.deleteAcls(others).all().get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka does not take the rights of its users", e);
        }
    }

    private static void format(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        } catch (Exception e) {
            throw new IOException("Kafka could not format " + folder, e);
        }
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("node.id", Integer.toString(NODE));
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("inter.broker.listener.name", "CLIENTS");
        settings.put("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.putAll(oneBroker());
        settings.putAll(smallMachine());
        return settings;
    }

    private static Map<String, String> oneBroker() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1");
    }

    private static Map<String, String> smallMachine() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "2",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.cleaner.io.buffer.size", "131072",
                "log.index.size.max.bytes", "1048576");
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
