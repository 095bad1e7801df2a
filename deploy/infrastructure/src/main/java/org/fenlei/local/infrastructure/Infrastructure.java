package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** PostgreSQL, Kafka, Keycloak and the mail sink with its inbox, started side by side and stopped together. */
public final class Infrastructure implements AutoCloseable {
    private final Plan plan;
    private final Children children;
    private final BiConsumer<String, Duration> progress;
    private final CompletableFuture<PostgresServer> postgres;
    private final CompletableFuture<KafkaBroker> kafka;
    private final CompletableFuture<KeycloakServer> keycloak;
    private final CompletableFuture<Mailroom> mail;
    private final List<AutoCloseable> started = new ArrayList<>();
    private volatile boolean closing;

    /** Where each part listens, on 127.0.0.1. */
    public record Ports(int keycloak, int postgres, int kafka, int smtp, int inbox) {}

    /**
     * What to start.
     *
     * @param data folder that outlives a run
     * @param logs folder of the parts' own logs
     * @param databases made when they do not exist
     * @param kafkaUsers the only ones that Kafka lets in; where there are none, it trusts everybody on this machine
     * @param publicUrl origin that browsers use, for the realm's redirects
     */
    public record Plan(
            Project project,
            Path data,
            Path logs,
            Ports ports,
            Secrets secrets,
            List<ServiceDatabase> databases,
            Optional<KafkaUsers> kafkaUsers,
            String publicUrl) {}

    private Infrastructure(Plan plan, Children children, BiConsumer<String, Duration> progress) {
        this.plan = plan;
        this.children = children;
        this.progress = progress;
        this.keycloak = begin("Keycloak", this::startKeycloak);
        this.postgres = begin("PostgreSQL", this::startPostgres);
        this.kafka = begin(
                "Kafka",
                () -> KafkaBroker.start(
                        plan.data().resolve("kafka"), plan.ports().kafka(), plan.kafkaUsers()));
        this.mail = begin("SMTP", this::startMail);
    }

    /**
     * Begins to start all parts.
     *
     * @param progress told of each part that is up, and how long it took
     */
    public static Infrastructure begin(Plan plan, Children children, BiConsumer<String, Duration> progress) {
        return new Infrastructure(plan, children, progress);
    }

    private <T extends AutoCloseable> CompletableFuture<T> begin(String part, Callable<T> start) {
        return SideBySide.supply(() -> timed(part, start));
    }

    private <T extends AutoCloseable> T timed(String part, Callable<T> start) {
        long begun = System.nanoTime();
        try {
            T running = start.call();
            remember(running);
            progress.accept(part, Duration.ofNanos(System.nanoTime() - begun));
            return running;
        } catch (Exception e) {
            throw new CompletionException(part + " did not start: " + e.getMessage(), e);
        }
    }

    private synchronized void remember(AutoCloseable part) {
        started.add(part);
    }

    private PostgresServer startPostgres() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.unpack(plan.project().infrastructureTarget());
        PostgresServer server = PostgresServer.start(
                binaries,
                plan.data().resolve("postgres"),
                plan.ports().postgres(),
                plan.secrets().get(PostgresServer.SUPERUSER),
                children);
        server.ensure(plan.databases());
        return server;
    }

    private KeycloakServer startKeycloak() throws Exception {
        Map<String, String> placeholders = Map.of(
                KeycloakServer.ORIGIN,
                plan.publicUrl(),
                "FENLEI_SYSTEM_CLIENT_SECRET",
                plan.secrets().get("fenlei-system"),
                "FENLEI_DISTRICT_CODE",
                "YX");
        KeycloakServer.Settings settings = new KeycloakServer.Settings(
                plan.data().resolve("keycloak"),
                plan.logs().resolve("keycloak.log"),
                plan.ports().keycloak(),
                RealmFile.read(plan.project().keycloakFolder()).merged(),
                placeholders,
                plan.secrets().get(KeycloakServer.ADMIN));
        return KeycloakServer.start(KeycloakDistribution.of(plan.project()), settings, children);
    }

    private Mailroom startMail() throws IOException {
        return Mailroom.open(
                plan.data().resolve("mail"), plan.ports().smtp(), plan.ports().inbox());
    }

    /** Completes when what a service needs to start is there: its database and the broker. */
    public CompletableFuture<Void> databaseAndBroker() {
        return CompletableFuture.allOf(postgres, kafka);
    }

    /** Completes when all parts are up. */
    public CompletableFuture<Void> everything() {
        return CompletableFuture.allOf(postgres, kafka, keycloak, mail);
    }

    /** How many mails the inbox holds; none while it is starting. */
    public int mails() {
        return mail.isDone() && !mail.isCompletedExceptionally()
                ? mail.join().inbox().mails()
                : 0;
    }

    /** Calls back with a part's name when its process ends although nobody stopped it. */
    public void onEarlyEnd(Consumer<String> ended) {
        watch("PostgreSQL", postgres.join().process(), ended);
        watch("Keycloak", keycloak.join().process(), ended);
    }

    private void watch(String part, Process process, Consumer<String> ended) {
        process.onExit().thenRun(() -> {
            if (!closing) {
                ended.accept(part);
            }
        });
    }

    /** Stops what runs, and waits first for what is just starting. */
    @Override
    public void close() throws Exception {
        closing = true;
        everything().exceptionally(failure -> null).join();
        List<AutoCloseable> parts;
        synchronized (this) {
            parts = new ArrayList<>(started);
        }
        CompletableFuture.allOf(parts.stream()
                        .map(part -> SideBySide.run(() -> closeQuietly(part)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new CompletionException("Could not stop " + part.getClass().getSimpleName(), e);
        }
    }
}
