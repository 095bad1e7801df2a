package org.fenlei.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fenlei.local.infrastructure.Children;
import org.fenlei.local.infrastructure.FreePorts;
import org.fenlei.local.infrastructure.PidFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, on real infrastructure, with stubs where the services stand. */
class LauncherIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START = Duration.ofMinutes(3);

    private final Path root;
    private final RunFolder run;
    private final int base;

    LauncherIT(@TempDir Path folder) throws IOException {
        root = StubRoot.make(folder);
        run = new RunFolder(folder.resolve(Path.of("deploy", "local", "run")));
        base = FreePorts.row(20_000, LocalPorts.COUNT);
    }

    @AfterEach
    void stopWhatIsLeft() throws Exception {
        start(Down.class).waitFor(60, TimeUnit.SECONDS);
        StubRoot.unlink(root);
    }

    /** As from a terminal: a build that runs in the background hands on to its children that Ctrl-C is ignored. */
    private Process start(Class<?> main, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", Children.java()));
        command.add("-Dfenlei.root=" + root);
        command.addAll(List.of("-Dfenlei.program=" + StubRoot.program(root), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output()))
                .start();
    }

    private File output() {
        return root.resolve("output").toFile();
    }

    private Process up(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port-base", Integer.toString(base)));
        all.addAll(List.of(words));
        Files.deleteIfExists(run.endpoints());
        Process launcher = start(Up.class, all.toArray(String[]::new));
        await().atMost(START).until(() -> Files.exists(run.endpoints()) || !launcher.isAlive());
        assertThat(launcher.isAlive()).as(Files.readString(output().toPath())).isTrue();
        return launcher;
    }

    private List<ProcessHandle> running() throws IOException {
        return run.processes().entries().stream()
                .flatMap(entry -> entry.process().stream())
                .toList();
    }

    private PidFile.Entry entry(String label) throws IOException {
        return run.processes().entries().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base + path))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("Forwarded", "for=203.0.113.7")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    @Test
    void livesThroughTheDeathOfAServiceAndLeavesNothingAfterItsOwn() throws Exception {
        Process first = up("--clock", "2023-01-03T09:00:00+08:00");
        servesOneOrigin();
        tellsWhoAsked();
        movesTheClock();
        refusesToRunTwice();
        startsADeadServiceAgain();
        List<ProcessHandle> children = running();

        first.destroyForcibly().waitFor();
        Process second = up();

        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(output().toPath()))
                .contains("notification-service, ")
                .contains("postgres");
        assertThat(call("GET", "/local/clock", "").body()).contains("\"2023-12-31T");
        interrupt(second);
        forgetsWhatWasThere();
    }

    /** As Ctrl-C does. */
    private void interrupt(Process launcher) throws Exception {
        List<ProcessHandle> all = running();
        assertThat(all).hasSize(7);

        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(launcher.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();

        nothingIsLeftOf(all);
    }

    private void forgetsWhatWasThere() throws Exception {
        Path leftover = Files.writeString(run.data().resolve("leftover"), "of the year before");

        Process fresh = up("--fresh");

        assertThat(leftover).doesNotExist();
        assertThat(run.clockOffset()).doesNotExist();
        stopsWithEverything(fresh);
    }

    private void nothingIsLeftOf(List<ProcessHandle> all) throws IOException {
        assertThat(all).noneMatch(ProcessHandle::isAlive);
        assertThat(run.endpoints()).doesNotExist();
        assertThat(run.processes().entries()).isEmpty();
    }

    private void servesOneOrigin() throws Exception {
        JsonNode status =
                new ObjectMapper().readTree(call("GET", "/local/status", "").body());
        assertThat(status.path("parts")).hasSize(9).allMatch(part -> part.path("up")
                .asBoolean());
        assertThat(call("GET", "/", "").body()).contains("分类").contains("收件箱");
        assertThat(call("GET", "/q/backlog", "").statusCode()).isEqualTo(404);
        assertThat(new ObjectMapper()
                        .readTree(run.endpoints().toFile())
                        .path("origin")
                        .asText())
                .isEqualTo("http://127.0.0.1:" + base);
    }

    private void tellsWhoAsked() throws Exception {
        String headers = call("GET", "/api/v1/units", "").body();
        assertThat(headers)
                .contains("X-forwarded-for=[127.0.0.1]")
                .contains("Host=[127.0.0.1:" + base + "]")
                .doesNotContain("203.0.113.7");
    }

    private void movesTheClock() throws Exception {
        assertThat(call("GET", "/local/clock", "").body()).contains("\"2023-01-03T09:");
        String later = "{\"instant\":\"2023-12-31T09:00:00+08:00\"}";
        assertThat(call("PUT", "/local/clock", later).statusCode()).isEqualTo(200);
        String offset = Files.readString(run.clockOffset());
        assertThat(call("PUT", "/local/clock", later).statusCode()).isEqualTo(200);
        assertThat(Files.readString(run.clockOffset())).isEqualTo(offset);
        assertThat(call("PUT", "/local/clock", "{\"instant\":\"2023-01-01T09:00:00+08:00\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    private void refusesToRunTwice() throws Exception {
        Process another = start(Up.class, "--port-base", Integer.toString(base));
        assertThat(another.waitFor()).isEqualTo(2);
        assertThat(Files.readString(output().toPath())).contains("running already");
    }

    private void startsADeadServiceAgain() throws Exception {
        PidFile.Entry dead = entry("notification-service");
        dead.process().orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> running().stream().noneMatch(each -> each.pid() == dead.pid())
                        && new ObjectMapper()
                                .readTree(call("GET", "/local/status", "").body())
                                .at("/parts/3/up")
                                .asBoolean());
    }

    private void stopsWithEverything(Process launcher) throws Exception {
        List<ProcessHandle> all = running();
        assertThat(all).hasSize(7);

        assertThat(start(Down.class).waitFor()).isZero();

        assertThat(launcher.isAlive()).isFalse();
        nothingIsLeftOf(all);
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (java.net.ServerSocket holder =
                new java.net.ServerSocket(base + 2, 1, java.net.InetAddress.getLoopbackAddress())) {
            Process launcher = start(Up.class, "--port-base", Integer.toString(base));

            assertThat(launcher.waitFor()).isEqualTo(2);
            assertThat(Files.readString(output().toPath()))
                    .contains("Port " + holder.getLocalPort() + " (ledger-service) is taken");
        }
    }
}
