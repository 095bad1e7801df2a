package org.fenlei.kit.test;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends a service what nobody in good faith sends, and keeps what it answered wrongly: a 5xx, a refusal that is no problem
 * document, a 422 that does not name what is wrong.
 */
public final class HostileRequests {
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
            Response answer = send(method, path, json(method, path).body(body));
            if (answer.statusCode() < 400 && body.length > 0) {
                offend(method, path, new String(body, StandardCharsets.UTF_8), answer);
            }
            path = answer.statusCode() < 300 ? target.get() : path;
        }
        for (HostileValues.Spoilt spoilt : HostileValues.spoil(goodBody)) {
            Response answer = send(method, path, json(method, path).body(spoilt.body()));
            judge(method, path, spoilt.body(), answer, spoilt.pointer());
            path = answer.statusCode() < 300 ? target.get() : path;
        }
        return spoilContentType(method, path, goodBody);
    }

    private HostileRequests spoilContentType(String method, String path, String goodBody) {
        for (String type : List.of("text/plain", "application/xml", "application/octet-stream")) {
            Response answer = send(
                    method,
                    path,
                    authorised(method, path).contentType(type).body(goodBody.getBytes(StandardCharsets.UTF_8)));
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
                Response answer = send(method, spoilt, json(method, "").body("{}"));
                judge(method, spoilt, "{}", answer, null);
            }
        }
    }

    private void spoilQuery(String path, String name, String others) {
        String real = path.replaceAll("\\{month}", "2023-03").replaceAll("\\{[^}]*}", "YX");
        List<String> values = name.equals("cursor") ? HostileValues.CURSORS : HostileValues.IN_URLS;
        for (String value : values) {
            String question = real + "?" + name + "=" + value + others;
            judge("get", question, "", send("get", question, authorised("get", "")), name);
        }
    }

    private Response send(String method, String path, RequestSpecification request) {
        sent++;
        return request.urlEncodingEnabled(false).request(method.toUpperCase(Locale.ROOT), path);
    }

    private RequestSpecification json(String method, String path) {
        return authorised(method, path).contentType(ContentType.JSON);
    }

    /** PUT and PATCH want to know which version is changed. */
    private RequestSpecification authorised(String method, String path) {
        RequestSpecification request = given().auth().oauth2(token);
        if (path.isEmpty() || !(method.equals("patch") || method.equals("put"))) {
            return request;
        }
        @Nullable String version = given().auth().oauth2(token).get(path).header("ETag");
        return version == null ? request : request.header("If-Match", version);
    }

    private void judge(String method, String path, String body, Response answer, @Nullable String pointer) {
        boolean refused = answer.statusCode() >= 400;
        boolean problem = Objects.toString(answer.contentType(), "").startsWith("application/problem+json");
        boolean named = answer.statusCode() != 422 || pointer == null || names(answer, pointer);
        if (answer.statusCode() >= 500 || (refused && !problem) || !named) {
            offend(method, path, body, answer);
        }
    }

    private static boolean names(Response answer, String pointer) {
        List<@Nullable String> pointers = answer.path("errors.pointer");
        return pointers != null
                && pointers.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(each -> each.equals(pointer) || each.startsWith(pointer + "/"));
    }

    private void offend(String method, String path, String body, Response answer) {
        offences.add("%s %s %s -> %d %s"
                .formatted(method, shown(path), shown(body), answer.statusCode(), answer.asString()));
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
