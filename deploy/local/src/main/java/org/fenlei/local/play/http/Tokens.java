package org.fenlei.local.play.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.fenlei.local.play.http.Endpoints.Actor;

/** Bearer tokens, asked for once and again shortly before they expire (tokens live by machine time). */
final class Tokens {

    private static final long MARGIN_NANOS = 20_000_000_000L;

    private final Endpoints endpoints;
    private final Wire wire;
    private final LongSupplier nanoTime;
    private final Map<Actor, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, long expiresAt) {}

    Tokens(Endpoints endpoints, Wire wire, LongSupplier nanoTime) {
        this.endpoints = endpoints;
        this.wire = wire;
        this.nanoTime = nanoTime;
    }

    String of(Actor actor) {
        Held known = held.compute(actor, (who, before) -> before != null && fresh(before) ? before : fetch(who));
        return known.token();
    }

    private boolean fresh(Held token) {
        return token.expiresAt() - nanoTime.getAsLong() > MARGIN_NANOS;
    }

    private Held fetch(Actor actor) {
        String form = endpoints.form(actor).entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        JsonNode answer = wire.json(HttpRequest.newBuilder(endpoints.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        long lifetime = answer.path("expires_in").asLong(60) * 1_000_000_000L;
        return new Held(answer.path("access_token").asText(), nanoTime.getAsLong() + lifetime);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
