package org.fenlei.local.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.fenlei.local.infrastructure.Infrastructure;
import org.fenlei.local.infrastructure.RealmFile;
import org.fenlei.local.infrastructure.SideBySide;

/** The green and red lights: which part answers now. */
final class Lights {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final HttpClient http;
    private final LocalPorts ports;

    Lights(HttpClient http, LocalPorts ports) {
        this.http = http;
        this.ports = ports;
    }

    private record Light(String id, String name, String chinese, int port, CompletableFuture<Boolean> up) {
        Map<String, Object> shown() {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("id", id);
            shown.put("name", name);
            shown.put("chinese", chinese);
            shown.put("port", port);
            shown.put("up", up.join());
            return shown;
        }
    }

    /** {@code {"parts":[{"id","name","chinese","port","up"}]}}, all asked at once. */
    Map<String, Object> status() {
        Infrastructure.Ports parts = ports.infrastructure();
        List<Light> lights = new ArrayList<>();
        for (Service service : Service.values()) {
            int port = ports.service(service);
            lights.add(new Light(service.id(), service.module(), service.chinese(), port, ready(service)));
        }
        String realm = LocalPorts.url(parts.keycloak()) + "/realms/" + RealmFile.REALM;
        lights.add(new Light("keycloak", "Keycloak", "身份认证", parts.keycloak(), ok(realm)));
        lights.add(new Light("postgres", "PostgreSQL", "数据库", parts.postgres(), listening(parts.postgres())));
        lights.add(new Light("kafka", "Kafka", "消息总线", parts.kafka(), listening(parts.kafka())));
        lights.add(new Light("smtp", "SMTP", "邮件投递", parts.smtp(), listening(parts.smtp())));
        lights.add(new Light("inbox", "Inbox", "收件箱", parts.inbox(), listening(parts.inbox())));
        return Map.of("parts", lights.stream().map(Light::shown).toList());
    }

    /** Whether a service says that it can work. */
    CompletableFuture<Boolean> ready(Service service) {
        return ok(LocalPorts.url(ports.service(service)) + "/q/health/ready");
    }

    private CompletableFuture<Boolean> ok(String url) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(response -> response.statusCode() == 200)
                .exceptionally(unreachable -> false);
    }

    private static CompletableFuture<Boolean> listening(int port) {
        return SideBySide.supply(() -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), (int) LIMIT.toMillis());
                return true;
            } catch (IOException closed) {
                return false;
            }
        });
    }
}
