package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.local.infrastructure.Children;
import org.fenlei.local.infrastructure.Folders;
import org.fenlei.local.infrastructure.FreePorts;
import org.fenlei.local.infrastructure.KafkaUsers;
import org.fenlei.local.infrastructure.PidFile;
import org.fenlei.local.infrastructure.Project;
import org.fenlei.local.infrastructure.Secrets;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints;

/**
 * The whole of local mode, started as {@code deploy/local/up} starts it, on ports and data of its own: four packaged
 * services, real infrastructure, the gateway and the clock.
 */
final class LocalSystem implements AutoCloseable {
    static final List<String> SERVICES =
            List.of("task-service", "ledger-service", "inspection-service", "notification-service");

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final Duration RESTART = Duration.ofMinutes(1);
    private static final int PORTS = 10;

    private final Path run;
    private final int base;
    private final Process launcher;
    private final Endpoints endpoints;
    private final Api api;

    private LocalSystem(Path run, int base, Process launcher) {
        this.run = run;
        this.base = base;
        this.launcher = launcher;
        this.endpoints = Endpoints.read(run.resolve("endpoints.json"));
        this.api = new Api(endpoints, System::nanoTime);
    }

    /** Starts it with an empty data folder, at this time of its clock. */
    static LocalSystem start(String clock) throws IOException {
        Path run = Files.createTempDirectory("fenlei-system-");
        int base = FreePorts.row(30_000, PORTS);
        Process launcher = java(run, "Up", "--port-base", Integer.toString(base), "--clock", clock);
        await().atMost(START).until(() -> Files.exists(run.resolve("endpoints.json")) || !launcher.isAlive());
        assertThat(launcher.isAlive())
                .as(() -> "local mode runs; it said:\n" + output(run))
                .isTrue();
        return new LocalSystem(run, base, launcher);
    }

    private static Process java(Path run, String main, String... words) throws IOException {
        Path local = Repository.ROOT.resolve(Path.of("deploy", "local", "target"));
        ProcessBuilder command = new ProcessBuilder(
                Children.java(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "-Dfenlei.root=" + Repository.ROOT,
                "-Dfenlei.run=" + run,
                "-cp",
                local.resolve("classes") + ":" + local.resolve("runtime") + "/*",
                "org.fenlei.local.launcher." + main);
        command.command().addAll(List.of(words));
        return command.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(run.resolve("output").toFile()))
                .start();
    }

    private static String output(Path run) {
        try {
            return Files.readString(run.resolve("output"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    Endpoints endpoints() {
        return endpoints;
    }

    Api api() {
        return api;
    }

    /** What a client of its Kafka sets that only listens: as {@code endpoints.json} tells everybody. */
    Map<String, Object> kafka() throws IOException {
        JsonNode told = new ObjectMapper()
                .readTree(run.resolve("endpoints.json").toFile())
                .path("kafka");
        return new ObjectMapper().convertValue(told, new TypeReference<>() {});
    }

    /** What a client sets that has this user's password. */
    Map<String, Object> kafka(String user) throws IOException {
        Map<String, Object> client = new HashMap<>(kafka());
        client.putAll(KafkaUsers.of(
                        new Project(Repository.ROOT), new Secrets(run.resolve(Path.of("data", "secrets.properties"))))
                .client(user));
        return client;
    }

    /** Ends a service as {@code kill -9} does; local mode starts it again. */
    void kill(String service) throws IOException {
        process(service).destroyForcibly();
    }

    /** Ends all four services in order; returns once local mode has started them again. */
    void restartServices() throws IOException {
        List<ProcessHandle> ended = new ArrayList<>();
        for (String service : SERVICES) {
            ended.add(process(service));
        }
        ended.forEach(ProcessHandle::destroy);
        await().atMost(RESTART).until(() -> ended.stream().noneMatch(ProcessHandle::isAlive));
        await().atMost(RESTART).ignoreExceptions().until(() -> running().equals(SERVICES));
    }

    private List<String> running() throws IOException {
        List<String> labels = new PidFile(run.resolve("processes"))
                .entries().stream()
                        .filter(entry -> entry.process().isPresent())
                        .map(PidFile.Entry::label)
                        .toList();
        return SERVICES.stream().filter(labels::contains).toList();
    }

    private ProcessHandle process(String label) throws IOException {
        return new PidFile(run.resolve("processes"))
                .entries().stream()
                        .filter(entry -> entry.label().equals(label))
                        .flatMap(entry -> entry.process().stream())
                        .findFirst()
                        .orElseThrow(() -> new IOException(label + " does not run"));
    }

    @Override
    public void close() throws Exception {
        java(run, "Down").waitFor();
        await().atMost(STOP).until(() -> !launcher.isAlive());
        Folders.delete(run);
    }
}
