package org.fenlei.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.local.play.Obligations.Obligation;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints.Actor;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Duty;

/** Brings units, contacts and the plan into the system, answers its questions and publishes it. */
final class Preparation {

    private static final int ROUNDS = 5;
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private final Api api;
    private final Actor admin;
    private final PrintStream out;
    private final Differences differences;

    Preparation(Api api, Actor admin, PrintStream out, Differences differences) {
        this.api = api;
        this.admin = admin;
        this.out = out;
        this.differences = differences;
    }

    /** A plan in force. */
    record Published(String planId, int year, List<Obligation> obligations) {}

    boolean alreadyPlayed() {
        return api.all(admin, "/plans").stream()
                .anyMatch(plan -> !plan.path("status").asText().equals("DRAFT"));
    }

    Published publish(Arguments arguments, District district) {
        arguments
                .year()
                .ifPresent(year -> api.moveClock(at(LocalDate.of(year, 1, 1).minusDays(4))));
        units(arguments);
        String planId = plan(arguments, district);
        int year = api.get(admin, "/plans/" + planId).path("year").asInt();
        api.moveClock(at(LocalDate.of(year, 1, 1)));
        api.post(admin, "/plans/" + planId + "/publication", Map.of());
        out.println("Published for " + year);
        return new Published(planId, year, Obligations.of(api.all(admin, "/plans/" + planId + "/tasks"), district));
    }

    /** Names what the system reads otherwise than a person. */
    void compare(List<Obligation> read, List<Duty> expected) {
        differences.compare(
                expected.stream().map(Duty::signature).toList(),
                read.stream().map(each -> each.duty().signature()).toList(),
                "read, but not in the plan",
                "in the plan, but not read",
                signature -> signature);
    }

    static OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atOffset(ZONE);
    }

    private void units(Arguments arguments) {
        boolean contacts = ListRows.read(arguments.units()).stream().anyMatch(row -> row.containsKey("contactEmail"));
        for (String path : contacts ? List.of("/unit-imports", "/contact-imports") : List.of("/unit-imports")) {
            JsonNode done = api.upload(admin, path, arguments.units(), Map.of());
            out.printf(
                    "%s: %d created, %d updated, %d unchanged, %d refused%n",
                    path.substring(1),
                    done.path("created").asInt(),
                    done.path("updated").asInt(),
                    done.path("unchanged").asInt(),
                    done.path("refused").asInt());
            if (done.path("refused").asInt() > 0) {
                differences.add("rows refused by " + path, done.path("rows").toString());
            }
            api.moveClock(api.clock());
        }
    }

    private String plan(Arguments arguments, District district) {
        Map<String, String> fields = new HashMap<>(Map.of("districtUnit", district.root()));
        arguments.year().ifPresent(year -> fields.put("year", String.valueOf(year)));
        JsonNode done = api.upload(admin, "/plan-imports", arguments.plan(), fields);
        JsonNode lines = done.path("lines");
        out.printf(
                "%s: %d lines: %d in tasks, %d metadata, %d unrecognised%n",
                arguments.plan().getFileName(),
                lines.path("total").asInt(),
                lines.path("inTasks").asInt(),
                lines.path("metadata").asInt(),
                lines.path("unrecognised").asInt());
        done.path("unrecognised").forEach(line -> unrecognised(arguments, line.toString()));
        answerAll(done);
        return done.path("planId").asText();
    }

    /** In a plan whose duties a person has read every line is known; in any other one it is only told. */
    private void unrecognised(Arguments arguments, String line) {
        if (arguments.duties().isPresent()) {
            differences.add("line not recognised", line);
        } else {
            out.println("  not recognised: " + line);
        }
    }

    /** Answers every open question with its first proposal, those too that an answer brings up. */
    private void answerAll(JsonNode report) {
        String importId = report.path("id").asText();
        JsonNode now = report;
        for (int round = 0; round < ROUNDS && isOpen(now); round++) {
            for (JsonNode question : now.path("questions")) {
                if (question.path("open").asBoolean(true)) {
                    answer(importId, question);
                }
            }
            now = api.get(admin, "/plan-imports/" + importId);
        }
    }

    private static boolean isOpen(JsonNode report) {
        for (JsonNode question : report.path("questions")) {
            if (question.path("open").asBoolean(true)) {
                return true;
            }
        }
        return false;
    }

    private void answer(String importId, JsonNode question) {
        JsonNode proposal = question.path("proposals").path(0);
        out.printf(
                "  ? task %s %s: %s%n    → %s%n",
                question.path("taskNumber").asText(),
                question.path("code").asText(),
                question.path("text").asText(),
                proposal.path("label").asText("(no proposal: dismissed)"));
        api.patch(
                admin,
                "/plan-imports/" + importId + "/questions/"
                        + question.path("id").asText(),
                proposal.isMissingNode()
                        ? Map.of("dismissReason", "演示中不作答")
                        : Map.of("proposalId", proposal.path("id").asText()));
    }

    static List<Duty> duties(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::duty).toList();
    }
}
