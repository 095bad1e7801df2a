package org.fenlei.kit.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends a service what nobody in good faith sends, and keeps what it answered wrongly: a 5xx, a refusal that is no problem
 * document, a 422 that does not name what is wrong.
 */
public final class HostileRequests {
    private static final String JSON = "application/json";

    private final String token;
    private final List<String> offences = new ArrayList<>();
    private int sent;

    public HostileRequests(String token) {
        this.token = token;
    }

    /** What was answered wrongly; empty if nothing was. */
    public List<String> offences() {
        return List.copyOf(offences);
    }

    /** How many requests were sent. */
    public int sent() {
        return sent;
    }

    /** Every parameter of every operation in the service's description, in turn with every bad value. */
    public HostileRequests spoilParameters(String openApiPath) {
        JsonPath document = given().get(openApiPath).jsonPath();
        document.<String, Map<String, Map<String, Object>>>getMap("paths")
                .forEach((path, operations) -> operations.forEach((method, operation) -> {
                    spoilPath(method, path);
                    if (method.equals("get")) {
                        questions(operation).forEach((name, others) -> spoilQuery(path, name, others));
                    }
                }));
        return this;
    }

    /**
     * Bodies that are none, and a good body with each of its members in turn replaced by every bad value.
     *
     * @param target the path; asked for anew whenever a spoilt body was taken after all
     */
    public HostileRequests spoilBody(String method, Supplier<String> target, String goodBody) {
        String path = target.get();
        for (byte[] body : HostileValues.BODIES) {
            HttpResponse<String> answer = send(method, path, JSON, body, version(method, path));
            if (answer.statusCode() < 400 && body.length > 0) {
                offend(method, path, new String(body, StandardCharsets.UTF_8), answer);
            }
            path = answer.statusCode() < 300 ? target.get() : path;
        }
        for (HostileValues.Spoilt spoilt : HostileValues.spoil(goodBody)) {
            HttpResponse<String> answer = send(method, path, JSON, bytes(spoilt.body()), version(method, path));
            judge(method, path, spoilt.body(), answer, spoilt.pointer());
            path = answer.statusCode() < 300 ? target.get() : path;
        }
        return spoilContentType(method, path, goodBody);
    }

    private HostileRequests spoilContentType(String method, String path, String goodBody) {
        for (String type : List.of("text/plain", "application/xml", "application/octet-stream")) {
            HttpResponse<String> answer = send(method, path, type, bytes(goodBody), version(method, path));
            if (answer.statusCode() != 415) {
                offend(method, path, type, answer);
            }
        }
        return this;
    }

    private void spoilPath(String method, String path) {
        if (path.contains("{")) {
            for (String value : HostileValues.IN_URLS) {
                String spoilt = path.replaceAll("\\{[^}]*}", value);
                judge(method, spoilt, "{}", send(method, spoilt, JSON, bytes("{}"), null), null);
            }
        }
    }

    private void spoilQuery(String path, String name, String others) {
        String real = path.replaceAll("\\{month}", "2023-03").replaceAll("\\{[^}]*}", "YX");
        List<String> values = name.equals("cursor") ? HostileValues.CURSORS : HostileValues.IN_URLS;
        for (String value : values) {
            String question = real + "?" + name + "=" + value + others;
            judge("get", question, "", send("get", question, null, new byte[0], null), name);
        }
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String type, byte[] body, @Nullable String version) {
        sent++;
        HttpRequest.Builder request = Http.requestAs(token, address(path))
                .method(
                        method.toUpperCase(Locale.ROOT),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return Http.answer(request.build());
    }

    /** PUT and PATCH want to know which version is changed. */
    private @Nullable String version(String method, String path) {
        return method.equals("patch") || method.equals("put")
                ? Http.answer(Http.requestAs(token, address(path)).GET().build())
                        .headers()
                        .firstValue("ETag")
                        .orElse(null)
                : null;
    }

    private static String address(String path) {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void judge(String method, String path, String body, HttpResponse<String> answer, @Nullable String pointer) {
        boolean refused = answer.statusCode() >= 400;
        boolean problem = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        boolean named = answer.statusCode() != 422 || pointer == null || names(answer, pointer);
        if (answer.statusCode() >= 500 || (refused && !problem) || !named) {
            offend(method, path, body, answer);
        }
    }

    private static boolean names(HttpResponse<String> answer, String pointer) {
        for (JsonNode error : Http.json(answer).path("errors")) {
            String named = error.path("pointer").asText();
            if (named.equals(pointer) || named.startsWith(pointer + "/")) {
                return true;
            }
        }
        return false;
    }

    private void offend(String method, String path, String body, HttpResponse<String> answer) {
        offences.add(
                "%s %s %s -> %d %s".formatted(method, shown(path), shown(body), answer.statusCode(), answer.body()));
    }

    private static String shown(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }

    /** Every query parameter, with what else the question needs: the examples of the others that are required. */
    private static Map<String, String> questions(Map<String, Object> operation) {
        Map<String, String> examples = new LinkedHashMap<>();
        Map<String, String> questions = new LinkedHashMap<>();
        for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
            if (each instanceof Map<?, ?> parameter && "query".equals(parameter.get("in"))) {
                String name = String.valueOf(parameter.get("name"));
                questions.put(name, "");
                if (Boolean.TRUE.equals(parameter.get("required"))) {
                    examples.put(name, "&" + name + "=" + parameter.get("example"));
                }
            }
        }
        questions.replaceAll((name, others) -> examples.entrySet().stream()
                .filter(example -> !example.getKey().equals(name))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining()));
        return questions;
    }
}
