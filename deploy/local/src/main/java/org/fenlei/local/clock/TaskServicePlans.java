package org.fenlei.local.clock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks task-service's public list of plans, as a system of the district. */
public final class TaskServicePlans implements PublishedPlans {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI taskService;
    private final URI tokens;
    private final String clientId;
    private final String clientSecret;

    public TaskServicePlans(HttpClient http, URI taskService, URI tokens, String clientId, String clientSecret) {
        this.http = http;
        this.taskService = taskService;
        this.tokens = tokens;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @Override
    public boolean any() throws IOException, InterruptedException {
        String token = token();
        String cursor = "";
        do {
            JsonNode page = page(token, cursor);
            for (JsonNode plan : page.path("items")) {
                if (!plan.path("status").asText().equals("DRAFT")) {
                    return true;
                }
            }
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return false;
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
                + encoded(clientSecret);
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return answer(request).path("access_token").asText();
    }

    private JsonNode page(String token, String cursor) throws IOException, InterruptedException {
        String query = "limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor));
        return answer(HttpRequest.newBuilder(taskService.resolve("/api/v1/plans?" + query))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " answered " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
