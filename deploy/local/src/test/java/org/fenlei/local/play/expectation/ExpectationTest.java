package org.fenlei.local.play.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.Cycle;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Duty;
import org.fenlei.local.play.rules.Duty.Special;
import org.fenlei.local.play.rules.Kind;
import org.fenlei.local.play.rules.Opening;
import org.fenlei.local.play.rules.Person;
import org.fenlei.local.play.rules.Rung;
import org.fenlei.local.play.rules.Unit;
import org.fenlei.local.play.script.Act;
import org.fenlei.local.play.script.Act.Report;
import org.fenlei.local.play.script.Act.ReturnLedger;
import org.fenlei.local.play.script.Act.SubmitLedger;
import org.fenlei.local.play.script.Script;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 1, 31);
    private static final YearMonth JANUARY = YearMonth.of(2023, 1);

    private final District district = new District(List.of(unit("A", ""), unit("O", "SORTING_OFFICE")));

    @Test
    void unitThatNeverReportsGoesUpTheWholeLadder() {
        Expectation expectation = expect("REPORTED", assigned -> Stream.of());

        assertThat(expectation.standings()).containsValue(Standing.OVERDUE);
        assertThat(expectation.alerts())
                .extracting(Alert::rung)
                .startsWith(Rung.BEFORE_7, Rung.BEFORE_3, Rung.BEFORE_1, Rung.DUE_DAY, Rung.OVERDUE_1, Rung.OVERDUE_3);
    }

    @Test
    void reportEndsTheRemindersOfItsWindowOnly() {
        Expectation expectation = expect(
                "REPORTED",
                assigned -> Stream.of(new Report(LocalDate.of(2023, 1, 29), assigned, "A", BigDecimal.ONE, null)));

        assertThat(of(expectation, "/2023-01-01")).containsExactly(Rung.BEFORE_7, Rung.BEFORE_3);
        assertThat(of(expectation, "/2023-02-01")).contains(Rung.OVERDUE_7);
        assertThat(expectation.standings()).containsEntry("1/RECURRING/0/A/2023-01-01", Standing.FULFILLED);
    }

    @Test
    void returnedLedgerRestsWhileItsResubmissionIsWatched() {
        Expectation expectation = expect(
                "LEDGER_SUBMITTED",
                assigned -> Stream.of(
                        new SubmitLedger(LocalDate.of(2023, 1, 28), "A", JANUARY, false),
                        new ReturnLedger(LocalDate.of(2023, 1, 30), "A", JANUARY, LocalDate.of(2023, 2, 3)),
                        new SubmitLedger(LocalDate.of(2023, 2, 7), "A", JANUARY, true)));

        assertThat(of(expectation, "/2023-01-01")).containsExactly(Rung.BEFORE_7, Rung.BEFORE_3);
        assertThat(of(expectation, "resubmission/A/2023-01"))
                .containsExactly(Rung.BEFORE_3, Rung.BEFORE_1, Rung.DUE_DAY, Rung.OVERDUE_1);
        assertThat(expectation.standings()).containsEntry("1/RECURRING/0/A/2023-01-01", Standing.FULFILLED_LATE);
    }

    private interface Acts {
        Stream<Act> about(Assigned first);
    }

    private Expectation expect(String measure, Acts acts) {
        Duty duty = new Duty(
                "1",
                Kind.RECURRING,
                BigDecimal.ONE,
                null,
                Cycle.MONTH,
                null,
                null,
                null,
                "",
                false,
                measure,
                "COMPOUND",
                List.of("A"),
                Special.NONE);
        List<Assigned> opened = new Opening(2023, FIRST, district).of(List.of(duty));
        Script script = new Script(acts.about(opened.get(0)).toList());
        return Expectation.of(opened, script, district, FIRST, LAST);
    }

    private static List<Rung> of(Expectation expectation, String subject) {
        return expectation.alerts().stream()
                .filter(alert -> alert.subject().endsWith(subject))
                .map(Alert::rung)
                .toList();
    }

    private static Unit unit(String code, String function) {
        List<Person> people = List.of(
                new Person(code + "@x.example", Person.Role.CONTACT),
                new Person(code + "-head@x.example", Person.Role.HEAD));
        return new Unit(code, code, "DISTRICT", "", "", List.of(), List.of(function), people);
    }
}
