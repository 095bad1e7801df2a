package org.fenlei.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.local.play.Obligations.Obligation;
import org.fenlei.local.play.expectation.Standing;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints.Actor;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Ordinals;
import org.fenlei.local.play.rules.Rung;

/** What the APIs and the inbox say. */
final class Observed {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Api api;
    private final Actor admin;
    private final String planId;
    private final Map<String, String> names = new HashMap<>();

    Observed(Api api, Actor admin, String planId) {
        this.api = api;
        this.admin = admin;
        this.planId = planId;
    }

    /** An assignment as the system has it, under the key that the script gives it. */
    record Seen(String key, String id, Standing standing) {}

    /** A line that was mailed, with the mail that carried it. */
    record Line(Alert alert, String messageId) {}

    List<Seen> assignments(List<Obligation> obligations) {
        Map<String, String> prefixes = prefixes(obligations);
        List<Seen> seen = new ArrayList<>();
        for (JsonNode item : api.all(admin, "/assignments?planId=" + planId)) {
            List<String> units = new ArrayList<>();
            item.path("unitCodes").forEach(code -> units.add(code.asText()));
            String key = prefixes.get(item.path("obligationId").asText()) + String.join("+", units) + "/"
                    + item.path("window").path("from").asText();
            String id = item.path("id").asText();
            names.put(id, key);
            seen.add(new Seen(key, id, standing(item.path("status").asText())));
        }
        return seen;
    }

    /** How the plan's duties stand now, as the board has it. */
    String standing() {
        JsonNode totals = api.get(admin, "/plans/" + planId + "/board").path("totals");
        return "duties: %d fulfilled, %d late, %d overdue, %d at risk, %d open, %d upcoming"
                .formatted(
                        totals.path("fulfilled").asLong(),
                        totals.path("fulfilledLate").asLong(),
                        totals.path("overdue").asLong(),
                        totals.path("atRisk").asLong(),
                        totals.path("open").asLong(),
                        totals.path("upcoming").asLong());
    }

    /** Gives a subject of alerts the name that the script knows it by. */
    void name(String subjectId, String name) {
        names.put(subjectId, name);
    }

    /** Every line that the plan would lead to if nobody did anything. */
    List<Alert> dryRun() {
        Map<String, String> emails = emails();
        List<Alert> lines = new ArrayList<>();
        for (JsonNode mail :
                api.post(admin, "/simulations", Map.of("planId", planId)).path("mails")) {
            String contact = mail.path("recipient").path("contactId").asText();
            for (JsonNode line : mail.path("lines")) {
                lines.add(new Alert(
                        LocalDate.parse(mail.path("date").asText()),
                        Rung.valueOf(line.path("rung").asText()),
                        subject(line),
                        emails.getOrDefault(contact, contact)));
            }
        }
        return lines;
    }

    private Map<String, String> emails() {
        Map<String, String> emails = new HashMap<>();
        api.all(admin, "/contacts")
                .forEach(contact -> emails.put(
                        contact.path("id").asText(), contact.path("email").asText()));
        return emails;
    }

    private String subject(JsonNode line) {
        String id = line.path("subjectId").asText();
        return names.getOrDefault(id, line.path("subjectKind").asText() + " " + id);
    }

    List<Line> alerts() {
        Map<String, String> emails = emails();
        return api.all(admin, "/alerts").stream()
                .filter(alert -> alert.hasNonNull("messageId"))
                .map(alert -> line(alert, emails))
                .toList();
    }

    private Line line(JsonNode alert, Map<String, String> emails) {
        LocalDate day = OffsetDateTime.parse(alert.path("sentAt").asText())
                .atZoneSameInstant(ZONE)
                .toLocalDate();
        String contact = alert.path("recipient").path("contactId").asText();
        return new Line(
                new Alert(
                        day,
                        Rung.valueOf(alert.path("rung").asText()),
                        subject(alert),
                        emails.getOrDefault(contact, contact)),
                alert.path("messageId").asText());
    }

    private static Map<String, String> prefixes(List<Obligation> obligations) {
        Map<String, String> prefixes = new HashMap<>();
        Ordinals.of(obligations, Obligation::duty)
                .forEach((each, ordinal) -> prefixes.put(
                        each.id(), each.duty().task() + "/" + each.duty().kind() + "/" + ordinal + "/"));
        return prefixes;
    }

    private static Standing standing(String status) {
        return switch (status) {
            case "FULFILLED", "FULFILLED_LATE", "OVERDUE", "WAITING" -> Standing.valueOf(status);
            default -> Standing.OPEN;
        };
    }
}
