package org.fenlei.ledger.monthly.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        UUID id,
        String unitCode,
        YearMonth month,
        long version,
        long contentVersion,
        LedgerStatus status,
        Content content,
        @Nullable Submission submission,
        @Nullable Return returned,
        @Nullable Acceptance acceptance,
        Instant changedAt) {

    static final int LONGEST_TEXT = 500;

    /** Opens a ledger; refused before the month's first day. */
    public static MonthlyLedger open(UUID id, String unitCode, MonthDates dates, Content content, Step step) {
        if (!dates.begun(step.today())) {
            throw new Refusal(LedgerRefusal.LEDGER_MONTH_NOT_BEGUN);
        }
        YearMonth month = dates.month();
        return new MonthlyLedger(id, unitCode, month, 1, 1, LedgerStatus.DRAFT, content, null, null, null, step.at());
    }

    /** States other figures; the same figures again change nothing. A returned ledger stays returned meanwhile. */
    public MonthlyLedger restate(Content other, Step step) {
        if (!status.editable()) {
            throw new Refusal(LedgerRefusal.LEDGER_NOT_EDITABLE);
        }
        if (other.equals(content)) {
            return this;
        }
        long next = version + 1;
        return new MonthlyLedger(
                id, unitCode, month, next, next, status, other, submission, returned, acceptance, step.at());
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
        findings.addAll(checkText("/lateReason", lateReason));
        return findings;
    }

    /** Hands the ledger in, for the first time or again. */
    public MonthlyLedger submit(MonthDates dates, @Nullable String lateReason, Step step) {
        refuseIfAny(checkSubmission(dates, lateReason, step.today()));
        Submission next = submission == null
                ? first(dates, lateReason, step)
                : again(submission, blank(lateReason) ? submission.lateReason() : lateReason, step);
        return next(LedgerStatus.SUBMITTED, next, returned, null, step);
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
        return new Submission(step.at(), step.authorName(), before.late() || missed, before.afterClosing(), lateReason);
    }

    /** What forbids to send the ledger back like this; empty if nothing does. */
    public List<Finding> checkReturn(@Nullable String reason, @Nullable LocalDate resubmitBy, LocalDate today) {
        requireSubmitted();
        List<Finding> findings = new ArrayList<>();
        if (blank(reason)) {
            findings.add(Finding.at("/reason", Issue.REASON_REQUIRED));
        }
        findings.addAll(checkText("/reason", reason));
        if (resubmitBy == null || resubmitBy.isBefore(today)) {
            findings.add(Finding.at("/resubmitBy", Issue.RESUBMIT_BY_PAST, today));
        }
        return findings;
    }

    /** Sends the ledger back; it no longer counts as submitted. */
    public MonthlyLedger sendBack(String reason, LocalDate resubmitBy, Step step) {
        refuseIfAny(checkReturn(reason, resubmitBy, step.today()));
        Return next = new Return(step.at(), step.authorName(), reason, resubmitBy);
        return next(LedgerStatus.RETURNED, submission, next, null, step);
    }

    /** Takes the ledger over. */
    public MonthlyLedger accept(Step step) {
        requireSubmitted();
        Acceptance next = new Acceptance(step.at(), step.authorName());
        return next(LedgerStatus.ACCEPTED, submission, returned, next, step);
    }

    private void requireSubmitted() {
        if (status != LedgerStatus.SUBMITTED) {
            throw new Refusal(LedgerRefusal.LEDGER_NOT_SUBMITTED);
        }
    }

    private MonthlyLedger next(
            LedgerStatus to,
            @Nullable Submission handedIn,
            @Nullable Return sentBack,
            @Nullable Acceptance taken,
            Step step) {
        return new MonthlyLedger(
                id, unitCode, month, version + 1, contentVersion, to, content, handedIn, sentBack, taken, step.at());
    }

    private static void refuseIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refusal(LedgerRefusal.LEDGER_INVALID, findings.toString());
        }
    }

    private static List<Finding> checkText(String pointer, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        if (text.length() > LONGEST_TEXT) {
            return List.of(Finding.at(pointer, Issue.TEXT_TOO_LONG, LONGEST_TEXT));
        }
        return text.indexOf('\0') >= 0 ? List.of(Finding.at(pointer, Issue.TEXT_UNREADABLE)) : List.of();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
