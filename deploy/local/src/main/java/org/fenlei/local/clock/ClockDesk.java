package org.fenlei.local.clock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls that tell and move the clock. */
public final class ClockDesk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MovedClock clock;
    private final PublishedPlans plans;
    private final Settling settling;
    private final ZoneId zone;

    public ClockDesk(MovedClock clock, PublishedPlans plans, Settling settling, ZoneId zone) {
        this.clock = clock;
        this.plans = plans;
        this.settling = settling;
        this.zone = zone;
    }

    /**
     * What to say over HTTP.
     *
     * @param body a JSON document: the clock, or a problem where the status is not 200
     */
    public record Answer(int status, Map<String, Object> body) {
        /** Whether the clock stands as asked and everything has settled. */
        public boolean accepted() {
            return status == 200;
        }

        /** Text of a problem. */
        public String detail() {
            return String.valueOf(body.getOrDefault("detail", ""));
        }
    }

    /** Tells the time, {@code {"instant","zone","offset"}}. */
    public Answer get() throws IOException {
        return new Answer(200, telling());
    }

    /** Moves to the instant of {@code {"instant":"…"}} and answers once all services have settled. */
    public Answer put(byte[] body) throws IOException, InterruptedException {
        try {
            JsonNode instant = JSON.readTree(body).path("instant");
            return put(OffsetDateTime.parse(instant.asText()).toInstant());
        } catch (com.fasterxml.jackson.core.JacksonException | DateTimeException unreadable) {
            return problem(422, "Not an instant", "Send {\"instant\":\"2023-03-31T09:00:00+08:00\"}");
        }
    }

    /**
     * Moves to this instant and answers once all services have settled; one move at a time. What was done before the
     * move takes effect before it: the clock does not overtake an event that is on its way.
     */
    public synchronized Answer put(Instant wanted) throws IOException, InterruptedException {
        if (clock.asked().filter(wanted::equals).isPresent()) {
            return settled("The clock stands as asked");
        }
        Instant now = clock.now();
        if (wanted.isBefore(now) && plans.any()) {
            String detail = "It is " + written(now) + ", a plan is published, and time does not run backwards then";
            return problem(409, "The clock cannot go back", detail);
        }
        Answer before = settled("The clock is not moved");
        if (!before.accepted()) {
            return before;
        }
        clock.moveTo(wanted);
        return settled("The clock is moved");
    }

    private Answer settled(String state) throws IOException, InterruptedException {
        List<String> hanging = settling.await();
        return hanging.isEmpty()
                ? get()
                : problem(504, "Not settled", state + ", but this hangs: " + String.join("; ", hanging));
    }

    private Map<String, Object> telling() throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("instant", written(clock.now()));
        body.put("zone", zone.getId());
        body.put("offset", clock.offset().toString());
        return body;
    }

    private String written(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime());
    }

    private static Answer problem(int status, String title, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        return new Answer(status, body);
    }
}
