package org.fenlei.local.play.http;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.fenlei.local.play.http.Endpoints.Actor;

/** The public REST APIs, the clock and the inbox of a running system. */
public final class Api {

    private static final String PREFIX = "/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String JSON = "application/json";

    private final Endpoints endpoints;
    private final Wire wire = new Wire();
    private final Tokens tokens;

    public Api(Endpoints endpoints, LongSupplier nanoTime) {
        this.endpoints = endpoints;
        this.tokens = new Tokens(endpoints, wire, nanoTime);
    }

    public JsonNode get(Actor actor, String path) {
        return wire.json(request(actor, path).GET().build());
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(Actor actor, String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        do {
            JsonNode page = get(actor, path + separator + "limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return items;
    }

    public JsonNode post(Actor actor, String path, Map<String, ?> body) {
        return wire.json(request(actor, path)
                .header("Content-Type", JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(wire.write(body)))
                .build());
    }

    public JsonNode put(Actor actor, String path, Map<String, ?> body) {
        return send("PUT", actor, path, body);
    }

    public JsonNode patch(Actor actor, String path, Map<String, ?> body) {
        return send("PATCH", actor, path, body);
    }

    /** Posts a file as the part {@code file}, with other fields beside it. */
    public JsonNode upload(Actor actor, String path, Path file, Map<String, String> fields) {
        String boundary = "fenlei-" + UUID.randomUUID();
        return wire.json(request(actor, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(multipart(boundary, file, fields)))
                .build());
    }

    /** Moves the clock of all services and waits until they have settled. */
    public void moveClock(OffsetDateTime instant) {
        wire.json(HttpRequest.newBuilder(endpoints.clock())
                .timeout(PATIENCE)
                .header("Content-Type", JSON)
                .PUT(BodyPublishers.ofString(wire.write(Map.of("instant", ISO_OFFSET_DATE_TIME.format(instant)))))
                .build());
    }

    /** The services' time. */
    public OffsetDateTime clock() {
        JsonNode answer = wire.json(HttpRequest.newBuilder(endpoints.clock())
                .timeout(PATIENCE)
                .GET()
                .build());
        return OffsetDateTime.parse(answer.path("instant").asText());
    }

    /** How many mails the inbox holds. */
    public long inboxSize() {
        return wire.json(HttpRequest.newBuilder(URI.create(endpoints.inbox() + "/api/summaries?limit=1"))
                        .timeout(PATIENCE)
                        .GET()
                        .build())
                .path("total")
                .asLong();
    }

    /** Every mail in the inbox, oldest first. */
    public List<JsonNode> inbox() {
        List<JsonNode> mails = new ArrayList<>();
        wire.json(HttpRequest.newBuilder(URI.create(endpoints.inbox() + "/api/messages"))
                        .timeout(PATIENCE)
                        .GET()
                        .build())
                .path("items")
                .forEach(mails::add);
        return mails;
    }

    private JsonNode send(String method, Actor actor, String path, Map<String, ?> body) {
        return wire.json(request(actor, path)
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(wire.write(body)))
                .build());
    }

    private HttpRequest.Builder request(Actor actor, String path) {
        return HttpRequest.newBuilder(URI.create(endpoints.origin() + PREFIX + path))
                .timeout(PATIENCE)
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + tokens.of(actor));
    }

    private static byte[] multipart(String boundary, Path file, Map<String, String> fields) {
        try (ByteArrayOutputStream body = new ByteArrayOutputStream()) {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                write(
                        body,
                        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n");
            }
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.write(Files.readAllBytes(file));
            write(body, "\r\n--" + boundary + "--\r\n");
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
