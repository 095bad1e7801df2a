package org.fenlei.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.rules.Kind;
import org.fenlei.local.play.script.Act.AcceptLedger;
import org.fenlei.local.play.script.Act.CloseRectification;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.PublishList;
import org.fenlei.local.play.script.Act.RegisterSite;
import org.fenlei.local.play.script.Act.Report;
import org.fenlei.local.play.script.Act.ReturnLedger;
import org.fenlei.local.play.script.Act.SubmitLedger;
import org.fenlei.local.play.script.Manner;

/** Does what the script says through the public REST APIs, as the person who would do it. */
final class Deeds {

    private static final int WHOLE = 1000;
    private static final BigDecimal PER_CENT = BigDecimal.TEN;

    /** The standard's items and their points. */
    private static final Map<String, Integer> ITEMS = items();

    private final Api api;
    private final Cast cast;
    private final Stage stage;

    Deeds(Api api, Cast cast, Stage stage) {
        this.api = api;
        this.cast = cast;
        this.stage = stage;
    }

    /** Issues a standard for each sort of site that the script knows. */
    void standards(Collection<String> siteKinds) {
        List<Map<String, Object>> items = new ArrayList<>();
        ITEMS.forEach((text, points) -> items.add(Map.of(
                "code",
                "P" + (items.size() + 1),
                "section",
                "日常管理",
                "text",
                text,
                "points",
                points,
                "decisive",
                false)));
        for (String kind : siteKinds) {
            api.post(
                    cast.admin(),
                    "/standards",
                    Map.of(
                            "code",
                            standard(kind),
                            "name",
                            "垃圾分类日常评价标准",
                            "siteKind",
                            kind,
                            "certifyAt",
                            95,
                            "failBelow",
                            60,
                            "items",
                            items));
        }
    }

    private static String standard(String siteKind) {
        return "PLAY-" + siteKind;
    }

    void report(Report report) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unitCode", report.unit());
        if (report.assigned().duty().kind() == Kind.RATE) {
            body.put("numerator", report.amount().multiply(PER_CENT));
            body.put("denominator", WHOLE);
        } else {
            body.put("count", report.amount());
        }
        if (report.itemValue() != null) {
            body.put("itemValue", report.itemValue());
        }
        body.put("occurredOn", report.day().toString());
        String id = stage.id(Stage.assignment(report.assigned().key()));
        api.post(cast.reporter(report.unit()), "/assignments/" + id + "/progress-reports", body);
    }

    void submit(SubmitLedger ledger) {
        String path = "/ledgers/" + ledger.unit() + "/" + ledger.month();
        if (!ledger.again()) {
            JsonNode draft = api.put(
                    cast.reporter(ledger.unit()), path, Map.of("entries", entries(ledger), "source", "WEIGHED"));
            stage.put(
                    Stage.resubmission(ledger.unit(), ledger.month()),
                    draft.path("id").asText());
        }
        boolean late = ledger.day().isAfter(ledger.month().atEndOfMonth());
        api.post(
                cast.reporter(ledger.unit()), path + "/submission", late ? Map.of("lateReason", "数据核对用时较长") : Map.of());
    }

    void sendBack(ReturnLedger ledger) {
        api.post(
                cast.admin(),
                "/ledgers/" + ledger.unit() + "/" + ledger.month() + "/return",
                Map.of("reason", "厨余垃圾数量请复核", "resubmitBy", ledger.resubmitBy().toString()));
    }

    void accept(AcceptLedger ledger) {
        api.post(cast.admin(), "/ledgers/" + ledger.unit() + "/" + ledger.month() + "/acceptance", Map.of());
    }

    void register(RegisterSite register) {
        JsonNode site = api.post(
                cast.admin(),
                "/sites",
                Map.of(
                        "code", register.site().code(),
                        "name", register.site().name(),
                        "kind", register.site().kind(),
                        "unitCode", register.site().unit(),
                        "newlyBuilt", false));
        stage.put(Stage.site(register.site().code()), site.path("id").asText());
    }

    void inspect(Inspect inspection) {
        String code = inspection.site().code();
        JsonNode done = api.post(
                cast.inspector(),
                "/inspections",
                Map.of(
                        "siteId", stage.id(Stage.site(code)),
                        "standardCode", standard(inspection.site().kind()),
                        "inspectedOn", inspection.day().toString(),
                        "deductions", deductions(inspection)));
        done.path("rectifications")
                .forEach(each ->
                        stage.put(Stage.rectification(code), each.path("id").asText()));
    }

    void close(CloseRectification closing) {
        String id = stage.id(Stage.rectification(closing.site().code()));
        api.post(
                cast.inspector(),
                "/rectifications/" + id + "/closure",
                Map.of("evidence", "现场复查已整改", "closedOn", closing.day().toString()));
    }

    void publish(PublishList list) {
        JsonNode edition = api.post(
                cast.admin(),
                "/list-editions",
                Map.of(
                        "colour",
                        list.red() ? "RED" : "BLACK",
                        "subjectClass",
                        "COMPOUND",
                        "period",
                        list.month().toString(),
                        "rule",
                        list.red() ? Map.of("scoreAtLeast", 90) : Map.of("scoreBelow", 60)));
        String id = edition.path("id").asText();
        JsonNode published = api.post(cast.admin(), "/list-editions/" + id + "/publication", Map.of());
        published.path("entries").forEach(entry -> stage.list(list, entry));
    }

    private static List<Map<String, Object>> entries(SubmitLedger ledger) {
        return List.of(
                entry("RECYCLABLE", ledger, 20, 900),
                entry("HAZARDOUS", ledger, 0, 30),
                entry("KITCHEN", ledger, 40, 1500),
                entry("RESIDUAL", ledger, 90, 2500));
    }

    /** Tonnes that differ from unit to unit, and little from month to month. */
    private static Map<String, Object> entry(String category, SubmitLedger ledger, int least, int spread) {
        int ofUnit = Manner.roll(category + ledger.unit(), spread) * 10;
        int ofMonth = Manner.roll(category + ledger.unit() + ledger.month(), 1000);
        BigDecimal tonnes = BigDecimal.valueOf(least * 1000L + ofUnit + ofMonth, 3);
        return Map.of("category", category, "mass", Map.of("value", tonnes.toPlainString(), "unit", "t"));
    }

    private static List<Map<String, Object>> deductions(Inspect inspection) {
        List<Map<String, Object>> deductions = new ArrayList<>();
        int left = 100 - inspection.score();
        int number = 0;
        for (int points : ITEMS.values()) {
            number++;
            int taken = Math.min(left, points);
            left -= taken;
            if (taken > 0) {
                Map<String, Object> deduction = new LinkedHashMap<>();
                deduction.put("itemCode", "P" + number);
                deduction.put("points", taken);
                if (inspection.finding() && deductions.isEmpty()) {
                    deduction.put("finding", "投放点周边有混投");
                    deduction.put("severity", "NORMAL");
                }
                deductions.add(deduction);
            }
        }
        return deductions;
    }

    private static Map<String, Integer> items() {
        Map<String, Integer> items = new LinkedHashMap<>();
        items.put("居民投放准确，无混投", 30);
        items.put("投放点有人值守督导", 20);
        items.put("容器与标识齐全整洁", 20);
        items.put("分类收运日产日清", 20);
        items.put("台账与公示及时", 10);
        return items;
    }
}
