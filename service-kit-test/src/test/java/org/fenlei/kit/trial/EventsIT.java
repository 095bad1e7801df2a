package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.fenlei.contracts.CalendarChanged;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.kit.unit.UnitCopy;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EventsIT {
    @Inject
    UnitCopy units;

    @Inject
    Calendars calendars;

    @Test
    void publishesInTheOrderOfAppendingWithTheEnvelopeOfCloudEvents() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String id = reporterOf("YX-S01")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body("{\"unitCode\":\"YX-S01\",\"text\":\"many\",\"copies\":300}")
                .post(NOTES)
                .path("id");

        List<ConsumerRecord<String, String>> told =
                Awaitility.await().until(() -> recordsOf(id), records -> records.size() >= 300);

        assertThat(told).hasSize(300);
        assertThat(told.stream().map(EventsIT::version)).isSorted();
        ConsumerRecord<String, String> first = told.get(0);
        assertThat(TestEvents.header(first, "ce_type")).isEqualTo("fenlei.plan.published.v1");
        assertThat(TestEvents.header(first, "ce_source")).isEqualTo("/fenlei/task-service");
        assertThat(TestEvents.header(first, "ce_subject")).isEqualTo(id);
        assertThat(TestEvents.header(first, "ce_specversion")).isEqualTo("1.0");
        assertThat(TestEvents.header(first, "traceparent")).contains(trace);
        Awaitility.await().until(() -> count("SELECT count(*) FROM outbox") == 0);
    }

    @Test
    void tellsNothingOfWhatWasUndone() {
        reporterOf("YX-S01")
                .body(note("YX-S01", "fail late"))
                .post(NOTES)
                .then()
                .statusCode(500);
        String after = Trial.written("YX-S01", "told");

        Awaitility.await().until(() -> !recordsOf(after).isEmpty());
        assertThat(TestEvents.records("fenlei.plan"))
                .extracting(ConsumerRecord::key)
                .contains(after);
        assertThat(count("SELECT count(*) FROM outbox")).isZero();
    }

    @Test
    void anEventTakesEffectOnceHoweverOftenItIsDelivered() {
        String id = UUID.randomUUID().toString();
        String last = UUID.randomUUID().toString();

        TestEvents.publish(id, returned("twice"));
        TestEvents.publish(id, returned("twice"));
        TestEvents.publish(last, returned("after that"));

        awaitHeard(last, 1);
        assertThat(heard(id)).isEqualTo(1);
    }

    @Test
    void carriesTheTraceFromTheEventToItsEffect() {
        String id = TestEvents.publish(returned("traced"));

        awaitHeard(id, 1);
        assertThat(count("SELECT count(*) FROM heard WHERE event_id = '" + id + "' AND trace_id ~ '^0+$'"))
                .isZero();
    }

    @Test
    void triesAgainInPlaceWhatMayPassAndKeepsTheOrder() {
        String reason = "faulty " + UUID.randomUUID();
        LedgersHeard.FAULTS.put(reason, 3);
        String first = TestEvents.publish(returned(reason));
        String second = TestEvents.publish(returned("next"));

        awaitHeard(second, 1);
        assertThat(heard(first)).isEqualTo(1);
        assertThat(deadLetters(first)).isEmpty();
    }

    @Test
    void putsWhatIsRefusedAsideAndDeliversItOnceMended() {
        double counted = Observed.metric("fenlei_dead_letters_total{reason=\"REFUSED\"");
        String reason = "refused " + UUID.randomUUID();
        LedgersHeard.REFUSED.add(reason);
        String refused = TestEvents.publish(returned(reason));
        String next = TestEvents.publish(returned("next"));

        awaitHeard(next, 1);
        assertThat(heard(refused)).isZero();
        assertThat(deadLetters(refused)).singleElement().satisfies(letter -> {
            assertThat(TestEvents.header(letter, "dead-letter-reason")).isEqualTo("REFUSED");
            assertThat(TestEvents.header(letter, "dead-letter-cause")).contains("not now");
            assertThat(TestEvents.header(letter, "dead-letter-from")).contains("fenlei.ledger/");
        });
        assertThat(Observed.metric("fenlei_dead_letters_total{reason=\"REFUSED\""))
                .isEqualTo(counted + 1);

        LedgersHeard.REFUSED.remove(reason);
        replay().statusCode(200);
        assertThat(heard(refused)).isEqualTo(1);
    }

    @Test
    void aReplayThatAFaultEndsPutsNothingAsideTwice() {
        String never = "refused " + UUID.randomUUID();
        String later = "refused " + UUID.randomUUID();
        LedgersHeard.REFUSED.addAll(List.of(never, later));
        String first = TestEvents.publish(returned(never));
        String second = TestEvents.publish(returned(later));
        Awaitility.await().until(() -> deadLetters(second).size() == 1);
        LedgersHeard.REFUSED.remove(later);
        LedgersHeard.FAULTS.put(later, 1);

        replay().statusCode(503);
        replay().statusCode(200);

        assertThat(heard(second)).isEqualTo(1);
        assertThat(deadLetters(first)).as("put aside once and at each replay").hasSize(3);
        LedgersHeard.REFUSED.remove(never);
    }

    @Test
    void putsWhatAMistakeOfTheProgramMeetsAsideAndGoesOn() {
        String reason = "broken " + UUID.randomUUID();
        LedgersHeard.BROKEN.add(reason);
        String broken = TestEvents.publish(returned(reason));
        String next = TestEvents.publish(returned("next"));

        awaitHeard(next, 1);
        assertThat(heard(broken)).isZero();
        assertThat(deadLetters(broken)).singleElement().satisfies(letter -> assertThat(
                        TestEvents.header(letter, "dead-letter-cause"))
                .contains("mixed versions"));
    }

    @Test
    void putsWhatNobodyCanReadAside() {
        String id = UUID.randomUUID().toString();
        TestEvents.publishRaw("fenlei.ledger", "x", id, "fenlei.ledger.returned.v1", "{not json");
        String next = TestEvents.publish(returned("next"));

        awaitHeard(next, 1);
        assertThat(deadLetters(id)).hasSize(1);
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() {
        String id = UUID.randomUUID().toString();
        TestEvents.publishRaw("fenlei.ledger", "x", id, "fenlei.ledger.eaten.v9", "{}");
        String next = TestEvents.publish(returned("next"));

        awaitHeard(next, 1);
        assertThat(deadLetters(id)).isEmpty();
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        String id = UUID.randomUUID().toString();
        TestEvents.publishRaw(
                "fenlei.ledger",
                "x",
                id,
                "fenlei.ledger.returned.v1",
                "{\"ledgerId\":\"x\",\"version\":1,\"unitCode\":\"YX-S01\",\"month\":\"2023-01\",\"source\":\"NIL\","
                        + "\"entries\":[],\"returnedAt\":\"2023-02-01T00:00:00Z\",\"reason\":\"new\","
                        + "\"resubmitBy\":\"2023-02-10\",\"mood\":\"GOOD\"}");

        awaitHeard(id, 1);
    }

    @Test
    void anOlderVersionOfAUnitNeverOverwritesANewer() {
        String code = Trial.freshUnit();
        Trial.unit(code, "YX-NEW", 2);
        Trial.unit(code, "YX-OLD", 1);
        String marker = Trial.freshUnit();
        Trial.unit(marker, null, 1);

        Awaitility.await().until(() -> units.find(marker).isPresent());
        assertThat(units.find(code).orElseThrow().parentCode()).isEqualTo("YX-NEW");
    }

    @Test
    void aChangedCalendarReplacesTheShippedOne() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(calendars.current().isWorkingDay(day)).isTrue();
        assertThat(calendars.current().provisional(2031)).isTrue();

        TestEvents.publish(new CalendarChanged(1, 2026, List.of(day), List.of(), "trial"));

        Awaitility.await().until(() -> !calendars.current().isWorkingDay(day));
    }

    @Test
    void tellsWhatIsStillToBeDone() {
        Awaitility.await().untilAsserted(() -> assertThat(Trial.backlog())
                .containsEntry("outbox", 0)
                .containsEntry("lag", 0)
                .containsEntry("trials", 3)
                .containsKey("clock"));
        String reason = "slow " + UUID.randomUUID();
        LedgersHeard.FAULTS.put(reason, 4);

        TestEvents.publish(returned(reason));

        assertThat(Trial.backlog()).extractingByKey("lag").isEqualTo(1);
        Awaitility.await().until(() -> Integer.valueOf(0).equals(Trial.backlog().get("lag")));
    }

    private static ValidatableResponse replay() {
        return Trial.as(Roles.DISTRICT_ADMIN, null)
                .post("/q/dead-letters/replay")
                .then();
    }

    static LedgerReturned returned(String reason) {
        return new LedgerReturned(
                UUID.randomUUID().toString(),
                1,
                "YX-S01",
                "2023-01",
                "NIL",
                List.of(),
                Instant.parse("2023-02-01T00:00:00Z"),
                reason,
                LocalDate.of(2023, 2, 10));
    }

    static void awaitHeard(String id, long times) {
        Awaitility.await(id).atMost(java.time.Duration.ofSeconds(20)).until(() -> heard(id) >= times);
    }

    static long heard(String id) {
        return count("SELECT count(*) FROM heard WHERE event_id = '" + id + "'");
    }

    private static List<ConsumerRecord<String, String>> deadLetters(String id) {
        return TestEvents.records("fenlei.dead-letter.task-service").stream()
                .filter(letter -> id.equals(TestEvents.header(letter, "ce_id")))
                .toList();
    }

    private static List<ConsumerRecord<String, String>> recordsOf(String id) {
        return TestEvents.records("fenlei.plan").stream()
                .filter(each -> each.key().equals(id))
                .toList();
    }

    private static int version(ConsumerRecord<String, String> record) {
        return io.restassured.path.json.JsonPath.from(record.value()).getInt("version");
    }
}
