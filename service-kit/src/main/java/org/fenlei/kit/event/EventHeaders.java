package org.fenlei.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode. */
final class EventHeaders {
    private EventHeaders() {}

    static void write(Headers headers, OutboxRows.Row row) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.id());
        put(headers, "ce_type", row.type());
        put(headers, "ce_source", row.source());
        put(headers, "ce_subject", row.aggregateId());
        put(headers, "ce_time", row.time().toString());
        put(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            put(headers, "traceparent", row.traceparent());
        }
    }

    static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String get(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The envelope; empty if something of it is missing or unreadable. */
    static Optional<EventMeta> read(Headers headers) {
        @Nullable String id = get(headers, "ce_id");
        @Nullable String type = get(headers, "ce_type");
        @Nullable String subject = get(headers, "ce_subject");
        @Nullable String time = get(headers, "ce_time");
        @Nullable String source = get(headers, "ce_source");
        if (id == null || type == null || subject == null || time == null || source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EventMeta(id, type, subject, OffsetDateTime.parse(time).toInstant(), source));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
