package org.fenlei.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.kit.sql.Sql;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The table of answers that are given again. */
@ApplicationScoped
class StoredAnswers {
    private static final String KEEP = """
            INSERT INTO idempotency (caller, operation, key, fingerprint, status, headers, body, answered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (caller, operation, key) DO UPDATE SET
                fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                body = excluded.body, answered_at = excluded.answered_at
            """;
    private static final String REPLAYED = "Idempotency-Replayed";

    private final Sql sql;
    private final StoredJson json;
    private final ObjectMapper mapper;

    @Inject
    StoredAnswers(Sql sql, StoredJson json, ObjectMapper mapper) {
        this.sql = sql;
        this.json = json;
        this.mapper = mapper;
    }

    /** An answer as it was given. */
    record Kept(String fingerprint, Response response) {}

    Optional<Kept> find(Idempotency.Claim claim, Instant notBefore) {
        return sql.first(
                "SELECT fingerprint, status, headers, body FROM idempotency"
                        + " WHERE caller = ? AND operation = ? AND key = ? AND answered_at > ?",
                this::read,
                claim.caller(),
                claim.operation(),
                claim.key(),
                notBefore);
    }

    void keep(Idempotency.Claim claim, Method method, @Nullable Object result, Instant now) {
        Response response = response(method, result);
        sql.update(
                KEEP,
                claim.caller(),
                claim.operation(),
                claim.key(),
                claim.fingerprint(),
                response.getStatus(),
                json.text(headers(response)),
                body(response.getEntity()),
                now);
    }

    int forget(Instant before) {
        return sql.update("DELETE FROM idempotency WHERE answered_at < ?", before);
    }

    private static Response response(Method method, @Nullable Object result) {
        if (result instanceof Response response) {
            return response;
        }
        if (result instanceof RestResponse<?> response) {
            return response.toResponse();
        }
        @Nullable ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
        int usual = result == null ? 204 : 200;
        return Response.status(declared == null ? usual : declared.value())
                .entity(result)
                .build();
    }

    private static Map<String, List<String>> headers(Response response) {
        return new LinkedHashMap<>(response.getStringHeaders());
    }

    private byte @Nullable [] body(@Nullable Object entity) {
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        return entity == null ? null : json.bytes(entity);
    }

    private Kept read(ResultSet row) throws SQLException {
        byte @Nullable [] body = row.getBytes("body");
        Response.ResponseBuilder response = Response.status(row.getInt("status"));
        storedHeaders(row.getString("headers"))
                .forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (body != null) {
            response.entity(body);
            if (!response.build().getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)) {
                response.type(MediaType.APPLICATION_JSON_TYPE);
            }
        }
        return new Kept(
                row.getString("fingerprint"), response.header(REPLAYED, "true").build());
    }

    private Map<String, List<String>> storedHeaders(String text) {
        try {
            return mapper.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept headers cannot be read", e);
        }
    }
}
