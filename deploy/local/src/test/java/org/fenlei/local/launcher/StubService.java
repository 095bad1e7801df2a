package org.fenlei.local.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Stands where a packaged service stands, so that the launcher can be tested without the services. */
public final class StubService {
    private StubService() {}

    /** Listens where the environment says, is always ready and idle, and tells what headers it got. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int port = Integer.parseInt(System.getenv("FENLEI_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(System.getenv("FENLEI_HTTP_HOST"), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/q/health/ready", exchange -> send(exchange, "{\"status\":\"UP\"}"));
        server.createContext("/q/backlog", exchange -> send(exchange, "{\"outbox\":0,\"lag\":0}"));
        server.createContext("/api/v1/plans", exchange -> send(exchange, "{\"items\":[{\"status\":\"PUBLISHED\"}]}"));
        server.createContext("/api/v1/units", exchange -> send(exchange, headers(exchange)));
        server.start();
    }

    private static String headers(HttpExchange exchange) {
        return exchange.getRequestHeaders().entrySet().stream()
                .map(Map.Entry::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
