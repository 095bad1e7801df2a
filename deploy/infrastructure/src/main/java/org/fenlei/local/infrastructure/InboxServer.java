package org.fenlei.local.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The inbox over HTTP.
 *
 * <ul>
 *   <li>{@code GET /api/messages} lists {@code {"items":[…]}}, oldest first; {@code after} (a mail's id) and {@code to}
 *       (an address) narrow it. Each has {@code deliveries}: how often it came under its Message-ID.
 *   <li>{@code GET /api/messages/{id}} tells one.
 *   <li>{@code GET /api/summaries} lists {@code {"items":[{id,from,to,subject,date}],"total"}}, newest first, with
 *       {@code q}, {@code before} and {@code limit}.
 *   <li>{@code GET /} is a page to read them.
 * </ul>
 */
public final class InboxServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json; charset=utf-8";

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'unsafe-inline'; "
            + "style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final MailStore store;

    private InboxServer(HttpServer server, ExecutorService threads, MailStore store) {
        this.server = server;
        this.threads = threads;
        this.store = store;
    }

    static InboxServer start(int port, MailStore store) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "inbox");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        InboxServer inbox = new InboxServer(server, threads, store);
        inbox.handle("/api/messages", exchange -> messages(exchange, store));
        inbox.handle("/api/summaries", exchange -> summaries(exchange, store));
        inbox.handle("/", InboxServer::page);
        server.start();
        return inbox;
    }

    private void handle(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                if (onLoopback(exchange)) {
                    handler.handle(exchange);
                } else {
                    exchange.sendResponseHeaders(421, -1);
                }
            }
        });
    }

    /** A page elsewhere whose name was pointed at this machine must not read the mails. */
    private static boolean onLoopback(HttpExchange exchange) {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return host.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
    }

    /** How many mails there are. */
    public int mails() {
        return store.size();
    }

    private static void messages(HttpExchange exchange, MailStore store) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/api/messages".length());
        if (!id.isEmpty()) {
            one(exchange, store, id.matches("/\\d{1,9}") ? Integer.parseInt(id.substring(1)) : 0);
            return;
        }
        Map<String, String> query = query(exchange);
        String to = query.getOrDefault("to", "");
        Predicate<MailStore.Summary> wanted = mail -> to.isEmpty() || mail.to().contains(to);
        exchange.getResponseHeaders().set("Content-Type", JSON_TYPE);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 1 << 16)) {
            out.write("{\"items\":".getBytes(StandardCharsets.UTF_8));
            store.writeArray(wanted, number(query, "after", 0), out);
            out.write('}');
        }
    }

    private static void one(HttpExchange exchange, MailStore store, int id) throws IOException {
        Optional<byte[]> mail = store.read(id);
        if (mail.isPresent()) {
            send(exchange, 200, JSON_TYPE, mail.get());
        } else {
            send(exchange, 404, JSON_TYPE, "{\"status\":404,\"title\":\"Not found\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void summaries(HttpExchange exchange, MailStore store) throws IOException {
        Map<String, String> query = query(exchange);
        String words = query.getOrDefault("q", "").toLowerCase(Locale.ROOT).trim();
        int limit = (int) Math.min(200, Math.max(1, number(query, "limit", 50)));
        List<MailStore.Summary> found =
                store.newest(mail -> mentions(mail, words), number(query, "before", Long.MAX_VALUE), limit);
        send(exchange, 200, JSON_TYPE, JSON.writeValueAsBytes(Map.of("items", found, "total", store.size())));
    }

    private static boolean mentions(MailStore.Summary mail, String words) {
        String all = (mail.subject() + " " + mail.to() + " " + mail.date()).toLowerCase(Locale.ROOT);
        return List.of(words.split("\\s+")).stream().allMatch(all::contains);
    }

    private static void page(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) {
            send(exchange, 404, "text/plain; charset=utf-8", "找不到 Not found\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (@Nullable InputStream page = InboxServer.class.getResourceAsStream("/inbox/index.html")) {
            if (page == null) {
                throw new IOException("The inbox page is not on the class path");
            }
            exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
            send(exchange, 200, "text/html; charset=utf-8", page.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> values = new HashMap<>();
        @Nullable String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                values.put(pair.substring(0, equals), value);
            }
        }
        return values;
    }

    private static long number(Map<String, String> query, String name, long otherwise) {
        String value = query.getOrDefault(name, "");
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
