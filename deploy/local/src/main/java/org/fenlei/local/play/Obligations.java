package org.fenlei.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.fenlei.local.play.rules.Cycle;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.DueRule;
import org.fenlei.local.play.rules.Duty;
import org.fenlei.local.play.rules.Duty.Special;
import org.fenlei.local.play.rules.Kind;
import org.jspecify.annotations.Nullable;

/** The duties that the system read in a plan. */
final class Obligations {

    /** A duty with the id under which the system keeps it. */
    record Obligation(String id, Duty duty) {}

    private Obligations() {}

    /** Of a plan's tasks, as {@code GET /plans/{id}/tasks} lists them. */
    static List<Obligation> of(List<JsonNode> tasks, District district) {
        List<Obligation> obligations = new ArrayList<>();
        for (JsonNode task : tasks) {
            String number = task.path("number").asText();
            task.path("obligations")
                    .forEach(each ->
                            obligations.add(new Obligation(each.path("id").asText(), duty(number, each, district))));
        }
        return obligations;
    }

    private static Duty duty(String task, JsonNode json, District district) {
        Kind kind = Kind.valueOf(json.path("kind").asText());
        BigDecimal minimum = value(json, "minimum", BigDecimal::new);
        boolean once = kind == Kind.MILESTONE && minimum == null;
        return new Duty(
                task,
                kind,
                once ? BigDecimal.ONE : minimum,
                value(json, "maximum", BigDecimal::new),
                value(json, "period", Cycle::valueOf),
                value(json, "dueDate", LocalDate::parse),
                rule(json.path("dueRule")),
                value(json, "validFrom", LocalDate::parse),
                json.path("per").asText("").replace("null", ""),
                json.path("fanOut").asText().equals("JOINTLY"),
                json.path("measure").asText(),
                siteKind(json.path("title").asText()),
                units(json.path("leadUnits"), district),
                special(kind, json));
    }

    /** 示范村 means villages; everything else that is certified is a compound here. */
    private static String siteKind(String title) {
        return title.contains("村") && !title.contains("小区") ? "VILLAGE" : "COMPOUND";
    }

    private static Special special(Kind kind, JsonNode json) {
        if (kind == Kind.LIMIT && json.hasNonNull("dependsOn")) {
            return Special.FLOOR;
        }
        return json.hasNonNull("waitsFor") ? Special.WAITING : Special.NONE;
    }

    private static @Nullable DueRule rule(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        return new DueRule(
                json.path("of").asText().equals("NEXT_WINDOW"),
                json.path("month").asInt(0),
                json.path("day").asInt(0));
    }

    /** A lead unit is resolved to a unit's code, or to a group that the directory expands. */
    private static List<String> units(JsonNode leads, District district) {
        return district.codes(StreamSupport.stream(leads.spliterator(), false)
                .map(lead -> lead.hasNonNull("code")
                        ? lead.path("code").asText()
                        : lead.path("name").asText())
                .toList());
    }

    private static <T> @Nullable T value(JsonNode json, String field, Function<String, T> read) {
        return json.hasNonNull(field) ? read.apply(json.path(field).asText()) : null;
    }
}
