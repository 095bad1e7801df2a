package org.fenlei.local.clock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Asks every service at once for its backlog ({@code GET /q/backlog}); one that does not answer is not idle. */
public final class ServiceBacklogs implements Backlogs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

    private final HttpClient http;
    private final Map<String, URI> services;

    /**
     * @param services base address of each service by its name
     */
    public ServiceBacklogs(HttpClient http, Map<String, URI> services) {
        this.http = http;
        this.services = new TreeMap<>(services);
    }

    @Override
    public List<String> outstanding() throws InterruptedException {
        List<CompletableFuture<List<String>>> answers = new ArrayList<>();
        services.forEach((name, base) -> answers.add(ask(name, base)));
        List<String> all = new ArrayList<>();
        for (CompletableFuture<List<String>> answer : answers) {
            try {
                all.addAll(answer.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    private CompletableFuture<List<String>> ask(String name, URI base) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/q/backlog"))
                .timeout(ANSWER_LIMIT)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> response.statusCode() == 200
                        ? counters(name, response.body())
                        : List.of(name + ": status=" + response.statusCode()))
                .exceptionally(unreachable -> List.of(name + ": not answering"));
    }

    private static List<String> counters(String name, byte[] body) {
        List<String> left = new ArrayList<>();
        try {
            for (Map.Entry<String, JsonNode> counter : JSON.readTree(body).properties()) {
                if (counter.getValue().isNumber() && counter.getValue().asLong() != 0) {
                    left.add(name + ": " + counter.getKey() + "="
                            + counter.getValue().asLong());
                }
            }
            return left;
        } catch (IOException unreadable) {
            return List.of(name + ": unreadable backlog");
        }
    }
}
