package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Runs the tests' infrastructure on free ports and throw-away data until the builds that use it have ended. Started by
 * {@link TestInfrastructure}.
 */
public final class TestInfrastructureMain {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Project project;
    private final SharedFolder shared;
    private final Path data;

    private TestInfrastructureMain(Project project, SharedFolder shared, Path data) {
        this.project = project;
        this.shared = shared;
        this.data = data;
    }

    /**
     * Starts, writes the endpoints, and returns when everything is stopped again.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws Exception {
        Logs.quiet();
        SharedFolder shared = new SharedFolder(Path.of(arguments[0]));
        shared.processes().add("infrastructure", ProcessHandle.current());
        Path data = Files.createTempDirectory("fenlei-test-");
        try {
            new TestInfrastructureMain(Project.locate(), shared, data).run();
        } catch (CompletionException e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        List<Integer> ports = FreePorts.pick(5);
        Infrastructure.Ports places =
                new Infrastructure.Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
        Secrets secrets = new Secrets(data.resolve("secrets.properties"));
        Infrastructure.Plan plan = new Infrastructure.Plan(
                project, data, shared.folder(), places, secrets, List.of(), Optional.empty(), "http://127.0.0.1:8080");
        Infrastructure running = Infrastructure.begin(
                plan, new Children(shared.processes()), (part, took) -> say(part + " " + took.toMillis() + " ms"));
        Thread stop = new Thread(() -> stop(running), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        running.everything().join();
        endpoints(places, secrets).write(shared.endpointsFile());
        awaitLastBuild();
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private Endpoints endpoints(Infrastructure.Ports places, Secrets secrets) throws IOException {
        String keycloak = "http://127.0.0.1:" + places.keycloak();
        return new Endpoints(
                ProcessHandle.current().pid(),
                "127.0.0.1",
                places.postgres(),
                PostgresServer.SUPERUSER,
                secrets.get(PostgresServer.SUPERUSER),
                "127.0.0.1:" + places.kafka(),
                keycloak,
                keycloak + "/realms/" + RealmFile.REALM,
                KeycloakServer.ADMIN,
                secrets.get(KeycloakServer.ADMIN),
                RealmFile.read(project.keycloakFolder()).passwordClient(),
                "127.0.0.1",
                places.smtp(),
                "http://127.0.0.1:" + places.inbox());
    }

    private void awaitLastBuild() throws IOException, InterruptedException {
        Duration linger = Duration.parse(System.getenv().getOrDefault("FENLEI_INFRASTRUCTURE_LINGER", "PT0S"));
        long unusedSince = System.nanoTime();
        while (true) {
            Thread.sleep(LOOK.toMillis());
            if (inUse()) {
                unusedSince = System.nanoTime();
            } else if (System.nanoTime() - unusedSince >= linger.toNanos() && retire()) {
                return;
            }
        }
    }

    private boolean inUse() throws IOException {
        return shared.watchers().entries().stream()
                .anyMatch(build -> build.process().isPresent());
    }

    /** Under the lock, so that no build can be handed the endpoints of something that is about to stop. */
    private boolean retire() throws IOException {
        try (FileChannel channel =
                        FileChannel.open(shared.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid() || inUse()) {
                return false;
            }
            Files.deleteIfExists(shared.endpointsFile());
            return true;
        }
    }

    private void stop(Infrastructure running) {
        try {
            running.close();
            Folders.delete(data);
        } catch (Exception e) {
            System.err.println("Stopping the tests' infrastructure: " + e);
        }
    }
}
