package org.fenlei.notification.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fenlei.kit.test.InfrastructureResource;

/** The packaged service in a JVM of its own, on the build's infrastructure, with a database and topics of its own. */
final class ServiceProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it is ready. */
    static ServiceProcess start(OwnDatabase database, String topicPrefix, int smtpPort) {
        int port = freePort();
        Map<String, String> settings = new HashMap<>(new InfrastructureResource().start());
        settings.putAll(database.settings());
        settings.put("fenlei.topic-prefix", topicPrefix);
        settings.put("FENLEI_HTTP_PORT", Integer.toString(port));
        settings.put("FENLEI_SMTP_PORT", Integer.toString(smtpPort));
        settings.put("quarkus.mailer.timeout", "3S");
        settings.put("fenlei.notification.sending.lease", "PT12S");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        try {
            Path log =
                    Files.createDirectories(Path.of("target", "killed-service")).resolve(port + ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            ServiceProcess service = new ServiceProcess(process, port);
            service.awaitReady();
            return service;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** As {@code kill -9} does: nothing is finished, nothing is given back. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitReady() {
        Awaitility.await("the service to be ready")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The service ended; see target/killed-service");
                    }
                    return ready();
                });
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                    .build();
            return HTTP.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
