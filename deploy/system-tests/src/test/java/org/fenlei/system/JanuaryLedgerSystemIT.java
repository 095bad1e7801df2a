package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders of January's ledger: who is told, when, and exactly once whatever happened to the system. */
@ExtendWith(LivedJanuary.class)
class JanuaryLedgerSystemIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * Counted by hand: due 31 January, a Tuesday; 21–27 January are off for the Spring Festival, the weekend of the
     * 28th is worked.
     */
    private static final Map<String, String> LADDER = Map.of(
            "BEFORE_7", "2023-01-17",
            "BEFORE_3", "2023-01-28",
            "BEFORE_1", "2023-01-30",
            "DUE_DAY", "2023-01-31",
            "OVERDUE_1", "2023-02-01",
            "OVERDUE_3", "2023-02-03",
            "OVERDUE_7", "2023-02-09",
            "OVERDUE_15", "2023-02-21");

    private static final int MAIL_WORKERS = 4;

    private final January january;

    JanuaryLedgerSystemIT(January january) {
        this.january = january;
    }

    private record Line(String rung, String day, String to) {}

    private List<Line> lines(String unit) {
        Map<String, String> emails = new HashMap<>();
        january.api()
                .all(january.admin(), "/contacts")
                .forEach(contact -> emails.put(
                        contact.path("id").asText(), contact.path("email").asText()));
        List<Line> lines = new ArrayList<>();
        for (JsonNode alert : january.api().all(january.admin(), "/alerts?subjectId=" + january.id("ledger " + unit))) {
            if (alert.hasNonNull("messageId")) {
                String contact = alert.path("recipient").path("contactId").asText();
                lines.add(new Line(
                        alert.path("rung").asText(),
                        local(alert.path("sentAt").asText()),
                        emails.getOrDefault(contact, contact)));
            }
        }
        return lines;
    }

    private static String local(String instant) {
        LocalDate day = OffsetDateTime.parse(instant).atZoneSameInstant(ZONE).toLocalDate();
        return day.toString();
    }

    @Test
    void aUnitThatSubmittedHearsNoMoreOfIt() {
        assertThat(lines(January.PUNCTUAL)).containsExactly(new Line("BEFORE_7", "2023-01-17", "yx-s01@yunxi.example"));
    }

    @Test
    void aUnitThatNeverSubmitsClimbsTheWholeLadderOnce() {
        assertThat(lines(January.LATE))
                .containsExactlyInAnyOrder(
                        new Line("BEFORE_7", "2023-01-17", "yx-s02@yunxi.example"),
                        new Line("BEFORE_3", "2023-01-28", "yx-s02@yunxi.example"),
                        new Line("BEFORE_1", "2023-01-30", "yx-s02@yunxi.example"),
                        new Line("DUE_DAY", "2023-01-31", "yx-s02@yunxi.example"),
                        new Line("OVERDUE_1", "2023-02-01", "yx-s02@yunxi.example"),
                        new Line("OVERDUE_3", "2023-02-03", "yx-s02-head@yunxi.example"),
                        new Line("OVERDUE_7", "2023-02-09", "yx-flb@yunxi.example"),
                        new Line("OVERDUE_7", "2023-02-09", "yx-flb-2@yunxi.example"),
                        new Line("OVERDUE_15", "2023-02-21", "yx-zfb@yunxi.example"));
    }

    @Test
    void everyUnitHearsOfEachRungOnItsDay() {
        Set<String> late = new HashSet<>(january.owing());
        late.remove(January.PUNCTUAL);

        assertThat(late).hasSizeGreaterThan(15).allSatisfy(unit -> {
            assertThat(lines(unit)).doesNotHaveDuplicates();
            assertThat(lines(unit)).allSatisfy(line -> assertThat(LADDER.get(line.rung()))
                    .as(unit + " " + line.rung())
                    .isEqualTo(line.day()));
            assertThat(lines(unit)).extracting(Line::rung).containsAll(LADDER.keySet());
        });
    }

    @Test
    void eachMailArrivesOnceAndIsNamedByAnAlert() {
        Set<String> named = new HashSet<>();
        january.api()
                .all(january.admin(), "/alerts")
                .forEach(alert -> named.add(alert.path("messageId").asText()));
        named.removeIf(String::isEmpty);

        assertThat(january.api().inbox())
                .extracting(mail -> mail.path("messageId").asText())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    /** Between the mail server's yes and writing it down each worker of a killed process leaves a doubt: it goes again. */
    @Test
    void onlyTheKilledDayMayDeliverAMailAgainUnderItsMessageId() {
        String killed = "." + January.KILLED.toString().replace("-", "") + ".";

        assertThat(january.api().inbox())
                .filteredOn(mail -> mail.path("deliveries").asInt() > 1)
                .hasSizeLessThanOrEqualTo(MAIL_WORKERS)
                .allMatch(mail -> mail.path("messageId").asText().contains(killed));
    }

    @Test
    void theSameInstantTwiceMailsNothingMore() {
        assertThat(january.mails("after the same instant")).isEqualTo(january.mails("before the same instant"));
    }

    @Test
    void aRestartOfAllServicesMailsNothingMoreAndForgetsNothing() {
        assertThat(january.mails("after the restart")).isEqualTo(january.mails("before the restart"));
    }

    @Test
    void theKillFellAmongTheMails() {
        assertThat(january.killedAmongTheMails()).isTrue();
    }

    @Test
    void theMailsThemselvesSayWhomTheyTellOnWhichDay() {
        String subject = "ASSIGNMENT:" + january.id("ledger " + January.LATE);

        assertThat(january.api().inbox())
                .filteredOn(
                        mail -> mail.at("/headers/X-Fenlei-Subject").asText().contains(subject))
                .filteredOn(mail -> mail.at("/to/0").asText().startsWith("yx-s02"))
                .allSatisfy(mail -> {
                    assertThat(mail.path("text").asText()).contains("1月31日");
                    assertThat(mail.path("html").asText()).contains("1月31日");
                })
                .extracting(mail -> mail.at("/headers/X-Fenlei-Day").asText() + " to "
                        + mail.at("/to/0").asText())
                .containsExactly(
                        "2023-01-17 to yx-s02@yunxi.example",
                        "2023-01-28 to yx-s02@yunxi.example",
                        "2023-01-30 to yx-s02@yunxi.example",
                        "2023-01-31 to yx-s02@yunxi.example",
                        "2023-02-01 to yx-s02@yunxi.example",
                        "2023-02-03 to yx-s02-head@yunxi.example");
    }
}
