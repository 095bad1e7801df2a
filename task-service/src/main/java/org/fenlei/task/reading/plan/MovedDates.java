package org.fenlei.task.reading.plan;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.DraftChange;
import org.fenlei.task.reading.DraftChange.SetDates;
import org.fenlei.task.reading.DraftChange.SetDueDate;
import org.fenlei.task.reading.DraftChange.SetYear;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.jspecify.annotations.Nullable;

/** The dates that a draft's own questions offer, in the year that was chosen; nothing else of them changes. */
final class MovedDates {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final PlanDraft before;
    private final PlanDraft fresh;
    private final LocalDate yearEnd;
    private final int years;

    /**
     * From one year to another.
     *
     * @param before the draft, whose questions offer dates of the year that it stood on
     * @param fresh the document read for the year that was chosen
     */
    MovedDates(PlanDraft before, PlanDraft fresh, int year) {
        this.before = before;
        this.fresh = fresh;
        this.yearEnd = LocalDate.of(yearOf(before, year), 12, 31);
        this.years = year - yearEnd.getYear();
    }

    /** A draft without a year stands on the first one that it offers. */
    private static int yearOf(PlanDraft draft, int otherwise) {
        return Optional.ofNullable(draft.year()).orElseGet(() -> draft.questions().stream()
                .filter(Question::aboutYear)
                .flatMap(question -> question.proposals().stream())
                .flatMap(proposal -> proposal.changes().stream())
                .filter(SetYear.class::isInstance)
                .map(change -> ((SetYear) change).year())
                .findFirst()
                .orElse(otherwise));
    }

    static Stream<ObligationDraft> obligations(PlanDraft draft, @Nullable String key) {
        return draft.obligations().stream()
                .filter(obligation -> obligation.key().equals(key));
    }

    /** The draft with the dates that an answer gave, moved, where they still stood when the year was chosen. */
    PlanDraft takenAgain(Question question, PlanDraft draft) {
        PlanDraft dated = draft;
        for (Proposal proposal : question.proposals()) {
            for (DraftChange change : proposal.changes()) {
                if (proposal.id().equals(question.answer()) && stands(change)) {
                    dated = moved(question, proposal, change).applyTo(dated);
                }
            }
        }
        return dated;
    }

    private boolean stands(DraftChange change) {
        if (change instanceof SetDueDate due) {
            return obligations(before, due.obligationKey())
                    .anyMatch(was -> Objects.equals(was.dueDate(), due.dueDate()));
        }
        return change instanceof SetDates dates
                && obligations(before, dates.obligationKey())
                        .anyMatch(was -> Objects.equals(was.dueDate(), dates.dueDate())
                                && Objects.equals(was.validFrom(), dates.validFrom()));
    }

    /** The question with its dates moved, and what it says of the draft's own dates as they are now. */
    Question redated(Question question, PlanDraft now) {
        Map<LocalDate, LocalDate> own = new HashMap<>();
        before.obligations().stream()
                .filter(was -> isAbout(question, was.key()))
                .forEach(was -> obligations(now, was.key()).forEach(is -> keep(own, was.dueDate(), is.dueDate())));
        List<Proposal> proposals = question.proposals().stream()
                .map(proposal -> redated(question, proposal, own))
                .toList();
        return question.withTexts(inWords(question.textZh(), own), inWords(question.textEn(), own))
                .withProposals(proposals);
    }

    private static boolean isAbout(Question question, String key) {
        return question.obligationKey() == null
                ? key.startsWith(question.taskKey() + ".")
                : key.equals(question.obligationKey());
    }

    private Proposal redated(Question question, Proposal proposal, Map<LocalDate, LocalDate> own) {
        Map<LocalDate, LocalDate> said = new HashMap<>(own);
        List<DraftChange> changes = new ArrayList<>();
        for (DraftChange change : proposal.changes()) {
            DraftChange moved = moved(question, proposal, change);
            changes.add(moved);
            dates(change, moved, said);
        }
        if (question.code() == QuestionCode.DEADLINE_UNREAD) {
            keep(said, yearEnd, shifted(yearEnd));
        }
        return new Proposal(
                proposal.id(), inWords(proposal.labelZh(), said), inWords(proposal.labelEn(), said), changes);
    }

    private static void dates(DraftChange change, DraftChange moved, Map<LocalDate, LocalDate> said) {
        if (change instanceof SetDueDate was && moved instanceof SetDueDate is) {
            keep(said, was.dueDate(), is.dueDate());
        }
        if (change instanceof SetDates was && moved instanceof SetDates is) {
            keep(said, was.dueDate(), is.dueDate());
            keep(said, was.validFrom(), is.validFrom());
        }
    }

    private static void keep(Map<LocalDate, LocalDate> dates, @Nullable LocalDate was, @Nullable LocalDate is) {
        if (was != null && is != null) {
            dates.put(was, is);
        }
    }

    /** As the reader offers it for the year, should it still read the same there; else as far into that year. */
    private DraftChange moved(Question question, Proposal proposal, DraftChange change) {
        Optional<DraftChange> offered = fresh.questions().stream()
                .filter(other -> other.code() == question.code()
                        && Objects.equals(other.obligationKey(), question.obligationKey())
                        && Objects.equals(other.taskKey(), question.taskKey())
                        && Objects.equals(other.source(), question.source()))
                .flatMap(other -> other.proposals().stream())
                .filter(other -> other.id().equals(proposal.id()))
                .flatMap(other -> other.changes().stream())
                .filter(other -> isOfSame(change, other))
                .findFirst();
        return offered.orElseGet(() -> shifted(change));
    }

    private static boolean isOfSame(DraftChange one, DraftChange other) {
        if (one instanceof SetDueDate due) {
            return other instanceof SetDueDate its && its.obligationKey().equals(due.obligationKey());
        }
        return one instanceof SetDates dates
                && other instanceof SetDates its
                && its.obligationKey().equals(dates.obligationKey());
    }

    private DraftChange shifted(DraftChange change) {
        if (change instanceof SetDueDate due) {
            return new SetDueDate(due.obligationKey(), shifted(due.dueDate()));
        }
        return change instanceof SetDates dates
                ? new SetDates(dates.obligationKey(), shifted(dates.dueDate()), shifted(dates.validFrom()))
                : change;
    }

    /** The end of February stays one. */
    private @Nullable LocalDate shifted(@Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        LocalDate there = date.plusYears(years);
        return date.equals(date.with(TemporalAdjusters.lastDayOfMonth()))
                ? there.with(TemporalAdjusters.lastDayOfMonth())
                : there;
    }

    private static String inWords(String words, Map<LocalDate, LocalDate> dates) {
        return DATE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(dates.entrySet().stream()
                        .filter(each -> each.getKey().toString().equals(found.group()))
                        .map(each -> each.getValue().toString())
                        .findFirst()
                        .orElse(found.group())));
    }
}
