package org.fenlei.ledger.monthly.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One unit's ledger of one month: draft → submitted → returned → submitted → accepted.
 *
 * <p>Every act makes a new version; the acts are functions from what is and who acts to what will be.
 *
 * @param contentVersion the version that stated the present figures
 */
public record MonthlyLedger(
        String unitCode,
        YearMonth month,
        long version,
        long contentVersion,
        LedgerStatus status,
        Content content,
        @Nullable Submission submission,
        @Nullable Return returned,
        @Nullable Acceptance acceptance) {

    static final int LONGEST_TEXT = 500;

    /** Opens a ledger; refused before the month's first day. */
    public static MonthlyLedger open(String unitCode, MonthDates dates, Content content, LocalDate today) {
        if (!dates.begun(today)) {
            throw new Refusal(LedgerRefusal.LEDGER_MONTH_NOT_BEGUN);
        }
        return new MonthlyLedger(unitCode, dates.month(), 1, 1, LedgerStatus.DRAFT, content, null, null, null);
    }

    /** States other figures; the same figures again change nothing. A returned ledger stays returned meanwhile. */
    public MonthlyLedger restate(Content other) {
        if (!status.editable()) {
            throw new Refusal(LedgerRefusal.LEDGER_NOT_EDITABLE);
        }
        if (other.equals(content)) {
            return this;
        }
        return new MonthlyLedger(
                unitCode, month, version + 1, version + 1, status, other, submission, returned, acceptance);
    }

    /** What forbids a submission in this state; empty if nothing does. */
    public List<Finding> checkSubmission(MonthDates dates, @Nullable String lateReason, LocalDate today) {
        if (status.reported()) {
            throw new Refusal(LedgerRefusal.LEDGER_ALREADY_SUBMITTED);
        }
        List<Finding> findings = new ArrayList<>();
        if (!content.complete()) {
            findings.add(Finding.at("/entries", Issue.ENTRIES_MISSING));
        }
        if (submission == null && dates.closed(today) && blank(lateReason)) {
            findings.add(Finding.at("/lateReason", Issue.LATE_REASON_REQUIRED, dates.closing()));
        }
        findings.addAll(checkLength("/lateReason", lateReason));
        return findings;
    }

    /** Hands the ledger in, for the first time or again. */
    public MonthlyLedger submit(MonthDates dates, @Nullable String lateReason, Step step) {
        refuseIfAny(checkSubmission(dates, lateReason, step.today()));
        Submission next = submission == null
                ? first(dates, lateReason, step)
                : again(submission, blank(lateReason) ? submission.lateReason() : lateReason, step);
        return next(LedgerStatus.SUBMITTED, next, returned, null);
    }

    private Submission first(MonthDates dates, @Nullable String lateReason, Step step) {
        return new Submission(
                step.at(),
                step.authorName(),
                dates.overdue(step.today()),
                dates.closed(step.today()),
                blank(lateReason) ? null : lateReason);
    }

    private Submission again(Submission before, @Nullable String lateReason, Step step) {
        boolean missed = returned != null && step.today().isAfter(returned.resubmitBy());
        return new Submission(
                step.at(), step.authorName(), before.late() || missed, before.afterClosing(), lateReason);
    }

    /** What forbids to send the ledger back like this; empty if nothing does. */
    public List<Finding> checkReturn(@Nullable String reason, @Nullable LocalDate resubmitBy, LocalDate today) {
        requireSubmitted();
        List<Finding> findings = new ArrayList<>();
        if (blank(reason)) {
            findings.add(Finding.at("/reason", Issue.REASON_REQUIRED));
        }
        findings.addAll(checkLength("/reason", reason));
        if (resubmitBy == null || resubmitBy.isBefore(today)) {
            findings.add(Finding.at("/resubmitBy", Issue.RESUBMIT_BY_PAST, today));
        }
        return findings;
    }

    /** Sends the ledger back; it no longer counts as submitted. */
    public MonthlyLedger sendBack(String reason, LocalDate resubmitBy, Step step) {
        refuseIfAny(checkReturn(reason, resubmitBy, step.today()));
        Return next = new Return(step.at(), step.authorName(), reason, resubmitBy);
        return next(LedgerStatus.RETURNED, submission, next, null);
    }

    /** Takes the ledger over. */
    public MonthlyLedger accept(Step step) {
        requireSubmitted();
        return next(LedgerStatus.ACCEPTED, submission, returned, new Acceptance(step.at(), step.authorName()));
    }

    private void requireSubmitted() {
        if (status != LedgerStatus.SUBMITTED) {
            throw new Refusal(LedgerRefusal.LEDGER_NOT_SUBMITTED);
        }
    }

    private MonthlyLedger next(
            LedgerStatus to, @Nullable Submission handedIn, @Nullable Return sentBack, @Nullable Acceptance taken) {
        return new MonthlyLedger(
                unitCode, month, version + 1, contentVersion, to, content, handedIn, sentBack, taken);
    }

    private static void refuseIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refusal(LedgerRefusal.LEDGER_INVALID, findings.toString());
        }
    }

    private static List<Finding> checkLength(String pointer, @Nullable String text) {
        return text != null && text.length() > LONGEST_TEXT
                ? List.of(Finding.at(pointer, Issue.TEXT_TOO_LONG, LONGEST_TEXT))
                : List.of();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
