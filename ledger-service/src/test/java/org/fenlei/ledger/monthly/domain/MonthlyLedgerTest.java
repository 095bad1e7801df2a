package org.fenlei.ledger.monthly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fenlei.kit.domain.Mass;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthlyLedgerTest {

    private static final UUID ID = UUID.fromString("0187a1b2-0000-7000-8000-000000000001");

    private final MonthDates march = new MonthDates(YearMonth.of(2023, 3), 5);
    private final Content content = residual(1000);

    @Test
    void refusesToOpenBeforeTheMonthHasBegun() {
        refused(
                LedgerRefusal.LEDGER_MONTH_NOT_BEGUN,
                () -> MonthlyLedger.open(ID, "YX-T01", march, content, on("2023-02-28")));
    }

    @Test
    void countsAVersionForEveryAct() {
        MonthlyLedger accepted = draft().submit(march, null, on("2023-03-31"))
                .sendBack("缺厨余垃圾", LocalDate.parse("2023-04-10"), on("2023-04-03"))
                .restate(residual(1100), on("2023-04-08"))
                .submit(march, null, on("2023-04-08"))
                .accept(on("2023-04-09"));

        assertThat(accepted.version()).isEqualTo(6);
        assertThat(accepted.contentVersion()).isEqualTo(4);
        assertThat(accepted.status()).isEqualTo(LedgerStatus.ACCEPTED);
    }

    @Test
    void makesNoVersionOfTheSameFigures() {
        MonthlyLedger draft = draft();

        assertThat(draft.restate(residual(1000), on("2023-03-31"))).isSameAs(draft);
    }

    @Test
    void refusesOtherFiguresOnceSubmitted() {
        MonthlyLedger submitted = draft().submit(march, null, on("2023-03-31"));

        refused(LedgerRefusal.LEDGER_NOT_EDITABLE, () -> submitted.restate(residual(1), on("2023-04-02")));
        refused(
                LedgerRefusal.LEDGER_NOT_EDITABLE,
                () -> submitted.accept(on("2023-04-01")).restate(residual(1), on("2023-04-02")));
    }

    @Test
    void isInTimeUntilTheMonthsLastDay() {
        Submission submission = submitted(draft().submit(march, null, on("2023-03-31")));

        assertThat(submission.late()).isFalse();
        assertThat(submission.afterClosing()).isFalse();
    }

    @Test
    void isALateReportButNotALateLedgerUntilTheClosing() {
        Submission submission = submitted(draft().submit(march, null, on("2023-04-05")));

        assertThat(submission.late()).isTrue();
        assertThat(submission.afterClosing()).isFalse();
    }

    @Test
    void needsAReasonAfterTheClosing() {
        MonthlyLedger draft = draft();

        assertThat(draft.checkSubmission(march, " ", LocalDate.parse("2023-04-06")))
                .extracting(Finding::code)
                .containsExactly("LATE_REASON_REQUIRED");
        refused(LedgerRefusal.LEDGER_INVALID, () -> draft.submit(march, null, on("2023-04-06")));

        Submission submission = submitted(draft.submit(march, "地磅故障", on("2023-04-06")));
        assertThat(submission.afterClosing()).isTrue();
        assertThat(submission.lateReason()).isEqualTo("地磅故障");
    }

    @Test
    void needsNoReasonToResubmitAfterTheClosing() {
        MonthlyLedger returned = returnedUntil("2023-04-20");

        Submission submission = submitted(returned.submit(march, null, on("2023-04-20")));

        assertThat(submission.late()).isFalse();
        assertThat(submission.afterClosing()).isFalse();
    }

    @Test
    void isLateWhenTheDayToResubmitByIsMissed() {
        MonthlyLedger returned = returnedUntil("2023-04-20");

        assertThat(submitted(returned.submit(march, null, on("2023-04-21"))).late())
                .isTrue();
    }

    @Test
    void staysLateAfterAResubmissionInTime() {
        MonthlyLedger again = draft().submit(march, null, on("2023-04-02"))
                .sendBack("错误", LocalDate.parse("2023-04-10"), on("2023-04-03"))
                .submit(march, null, on("2023-04-04"));

        assertThat(submitted(again).late()).isTrue();
    }

    @Test
    void refusesToSubmitNothing() {
        MonthlyLedger empty =
                MonthlyLedger.open(ID, "YX-T01", march, new Content(Source.WEIGHED, List.of()), on("2023-03-01"));

        assertThat(empty.checkSubmission(march, null, LocalDate.parse("2023-03-31")))
                .extracting(Finding::code)
                .containsExactly("ENTRIES_MISSING");
    }

    @Test
    void refusesToSubmitTwice() {
        MonthlyLedger submitted = draft().submit(march, null, on("2023-03-31"));

        refused(LedgerRefusal.LEDGER_ALREADY_SUBMITTED, () -> submitted.submit(march, null, on("2023-03-31")));
    }

    @Test
    void returnsAndAcceptsOnlyWhatIsSubmitted() {
        MonthlyLedger draft = draft();
        MonthlyLedger accepted = draft.submit(march, null, on("2023-03-31")).accept(on("2023-04-01"));

        refused(LedgerRefusal.LEDGER_NOT_SUBMITTED, () -> draft.accept(on("2023-03-31")));
        refused(LedgerRefusal.LEDGER_NOT_SUBMITTED, () -> accepted.accept(on("2023-04-02")));
        refused(
                LedgerRefusal.LEDGER_NOT_SUBMITTED,
                () -> accepted.sendBack("错误", LocalDate.parse("2023-04-10"), on("2023-04-02")));
    }

    @Test
    void needsAReasonAndADayToComeToSendBack() {
        MonthlyLedger submitted = draft().submit(march, null, on("2023-03-31"));

        List<Finding> findings =
                submitted.checkReturn("", LocalDate.parse("2023-03-31"), LocalDate.parse("2023-04-01"));

        assertThat(findings).extracting(Finding::code).containsExactly("REASON_REQUIRED", "RESUBMIT_BY_PAST");
        assertThat(submitted.checkReturn("错误", LocalDate.parse("2023-04-01"), LocalDate.parse("2023-04-01")))
                .isEmpty();
    }

    private MonthlyLedger draft() {
        return MonthlyLedger.open(ID, "YX-T01", march, content, on("2023-03-30"));
    }

    private MonthlyLedger returnedUntil(String day) {
        return draft().submit(march, null, on("2023-03-31")).sendBack("错误", LocalDate.parse(day), on("2023-04-03"));
    }

    private static Submission submitted(MonthlyLedger ledger) {
        @Nullable Submission submission = ledger.submission();
        return Objects.requireNonNull(submission);
    }

    private static Content residual(long kilograms) {
        return new Content(Source.WEIGHED, List.of(new Entry(Category.RESIDUAL, new Mass(kilograms))));
    }

    private static Step on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Step(date.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), date, "s-1", "王芳");
    }

    private static void refused(LedgerRefusal code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
