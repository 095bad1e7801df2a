package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Sentence;
import org.fenlei.task.reading.text.Compact;
import org.jspecify.annotations.Nullable;

/** Reads the demands of one task from its text, its deadline and its units; at least one, whatever the text. */
public final class DutyReader {
    private final Deadline deadline;
    private final List<String> leadNames;
    private final int year;
    private final List<Demand> demands = new ArrayList<>();
    private final List<Phrase> plain = new ArrayList<>();

    private int sentences;
    private Mention.@Nullable Due stretch;
    private @Nullable Whole whole;

    private DutyReader(Deadline deadline, List<String> leadNames, int year) {
        this.deadline = deadline;
        this.leadNames = leadNames;
        this.year = year;
    }

    /**
     * The demands of a task, in the text's order, with what goes on all year last.
     *
     * @param text the task's text
     * @param deadline its deadline
     * @param leadNames its lead units as written
     * @param year the plan's year
     */
    public static List<Demand> read(Compact text, Deadline deadline, List<String> leadNames, int year) {
        Optional<Phase> phase = deadline.blank() ? Phase.of(text.text(), year) : Optional.empty();
        return phase.map(of -> {
                    List<Sentence> all = Grammar.sentences(text, year, of.deadline());
                    return read(text, of.below(all), of.deadline(), leadNames, year);
                })
                .orElseGet(() -> read(text, Grammar.sentences(text, year, deadline), deadline, leadNames, year));
    }

    private static List<Demand> read(
            Compact text, List<Sentence> sentences, Deadline deadline, List<String> leadNames, int year) {
        var reader = new DutyReader(deadline, leadNames, year);
        sentences.forEach(reader::read);
        List<Demand> all = ListedDates.taken(reader.all(text), deadline, sentences);
        var overlooked = new Overlooked(all, year);
        overlooked.ask(deadline);
        sentences.forEach(sentence -> sentence.clauses().forEach(overlooked::ask));
        return all;
    }

    private void read(Sentence sentence) {
        Roles roles = Roles.of(sentence);
        if (roles.rest().clauses().isEmpty()) {
            leadBehind(roles);
            return;
        }
        List<Phrase> phrases = Phrases.of(roles.rest());
        var leadIn = new ArrayList<Phrase>();
        LocalDate date = null;
        String actor = null;
        String condition = null;
        String heading = "";
        var history = new History(year);
        int before = demands.size();
        int plainBefore = plain.size();
        sentences++;
        for (int at = 0; at < phrases.size(); at++) {
            Phrase phrase = phrases.get(at);
            if (history.isTold(phrase)
                    || Purposes.take(phrase, demands.subList(before, demands.size()))
                    || Permissions.ask(phrase, demands)
                    || Starts.close(phrase, demands.subList(before, demands.size()))) {
                continue;
            }
            date = opensWithDate(phrase, date);
            stretch = phrase.all(Mention.Due.class)
                    .filter(due -> due.start() != null)
                    .reduce((first, second) -> second)
                    .orElse(stretch);
            condition = phrase.first(Mention.Condition.class)
                    .map(Mention.Condition::words)
                    .orElse(condition);
            Optional<String> leader = roles.leaderAt(phrase.from());
            actor = Actors.of(phrase.text()).or(() -> leader).orElse(actor);
            whole = Whole.of(phrase, at == 0 ? null : whole, demands);
            List<Demand> read = Levels.part(phrase, PhraseRules.read(phrase, situation(date, actor, condition)));
            history.name(read);
            UnclearDates.ask(phrase, read);
            if (whole != null) {
                whole.ask(phrase, read);
            }
            Subjects.head(read, heading.isEmpty() ? leader.orElse("") : heading);
            heading = phrase.heading() ? phrase.text() : heading;
            Stretches.ask(at == 0 ? "" : phrases.get(at - 1).text(), phrase, read);
            if (date == null && demands.size() > before) {
                Parallels.ask(phrase, read, demands.get(demands.size() - 1));
            }
            if (read.isEmpty()) {
                if (!Remainder.demandsNothing(phrase, at + 1 < phrases.size())) {
                    leadIn.add(phrase);
                }
            } else {
                demands.addAll(read);
                leadIn.removeIf(lead -> read.stream().anyMatch(next -> Remainder.leadsInto(lead, next)));
                plain.addAll(leadIn);
                leadIn.clear();
                CountedShare.name(at == 0 ? null : phrases.get(at - 1), read);
            }
        }
        number(demands.subList(before, demands.size()));
        Starts.open(phrases.get(0), demands.subList(before, demands.size()));
        Stretches.askExcept(phrases, demands.subList(before, demands.size()));
        roles.leaderBehind().ifPresent(leader -> Subjects.head(demands.subList(before, demands.size()), leader));
        for (Phrase phrase : leadIn) {
            List<Demand> meant = RhythmDemands.established(phrase, situation(date, actor, condition));
            demands.addAll(meant);
            if (meant.isEmpty()) {
                plain.add(phrase);
            }
        }
        if (demands.size() == before || plain.size() > plainBefore) {
            plain.addAll(plainBefore, roles.phrases());
        }
    }

    /** 由区商务局牵头，各街道配合 as a sentence of its own: of the one before, where that demands something. */
    private void leadBehind(Roles roles) {
        List<Demand> last =
                demands.stream().filter(demand -> demand.sentence == sentences).toList();
        roles.leaderBehind().ifPresent(leader -> Subjects.head(last, leader));
        if (last.isEmpty()) {
            plain.addAll(roles.phrases());
        }
    }

    /** For whose each demand is, those of one sentence are looked at together. */
    private void number(List<Demand> read) {
        read.forEach(demand -> demand.sentence = sentences);
    }

    /** 6月底前，…，…: a date that stands alone at the head holds for the rest of the sentence. */
    private static @Nullable LocalDate opensWithDate(Phrase phrase, @Nullable LocalDate before) {
        boolean alone = phrase.clauses().size() > 1
                && phrase.clauses().get(0).has(Mention.Due.class)
                && !phrase.clauses().get(0).has(Mention.Amount.class);
        return alone
                ? phrase.all(Mention.Due.class)
                        .filter(due -> !due.weak())
                        .map(Mention.Due::date)
                        .findFirst()
                        .orElse(before)
                : before;
    }

    private Situation situation(@Nullable LocalDate date, @Nullable String actor, @Nullable String condition) {
        return new Situation(deadline, leadNames, year, date, actor, condition, stretch, whole, demands);
    }

    private List<Demand> all(Compact text) {
        Situation last = situation(null, null, null);
        demands.forEach(this::takeDayOfDeadline);
        demands.addAll(Remainder.of(plain, List.copyOf(demands), last));
        if (demands.isEmpty()) {
            demands.add(whole(text));
        }
        demands.addAll(otherRhythms(text));
        demands.addAll(steps(text));
        var ordered = new ArrayList<>(demands);
        ordered.sort(Comparator.<Demand>comparingInt(demand -> demand.kind == ObligationKind.STANDING ? 1 : 0)
                .thenComparingInt(Demand::from));
        return ordered;
    }

    /** 每月报送 in the text, 每月25日前 or 每月不少于2次 as the deadline: one rhythm, and its day or count. */
    private void takeDayOfDeadline(Demand demand) {
        var every = deadline.every();
        Mention.Amount count = deadline.count();
        if (every == null || demand.period != every.period()) {
            return;
        }
        if (count != null && demand.recurs() && count.unit().equals(demand.unitOfMeasure)) {
            demand.minimum =
                    demand.minimum == null ? count.value() : count.value().max(demand.minimum);
        }
        if (demand.dueRule == null) {
            demand.dueRule = every.rule();
        }
    }

    /** 全年不少于4次 as the deadline of what the text counts in other windows, 半年、全年各1次: demands beside it. */
    private List<Demand> otherRhythms(Compact text) {
        Mention.Amount count = deadline.count();
        Stream<Mention.Every> counted = count == null ? Stream.empty() : Stream.ofNullable(deadline.every());
        return Stream.concat(counted, deadline.others().stream())
                .filter(every -> demands.stream().noneMatch(demand -> demand.period == every.period()))
                .map(every -> {
                    var demand =
                            new Demand(ObligationKind.RECURRING, 0, text.text().length());
                    demand.title = Draws.title(text.text());
                    demand.period = every.period();
                    demand.dueRule = every.rule();
                    demand.atLeast(count == null ? BigDecimal.ONE : count.value(), count == null ? "次" : count.unit());
                    demand.confidence = 0.7;
                    return demand;
                })
                .toList();
    }

    /** 6月底前完成50%，10月底前全部完成 as the deadline: what there must be on the way, of whatever the task is about. */
    private List<Demand> steps(Compact text) {
        return deadline.steps().stream()
                .filter(step -> demands.stream()
                        .noneMatch(demand -> step.date().equals(demand.dueDate)
                                && step.amount().value().equals(demand.minimum)))
                .map(step -> {
                    Mention.Amount amount = step.amount();
                    boolean share = amount.sort() == Mention.Sort.SHARE;
                    var demand = new Demand(
                            share ? ObligationKind.RATE : ObligationKind.TARGET,
                            0,
                            text.text().length());
                    demand.title = Draws.title(text.text());
                    demand.dueDate = step.date();
                    demand.atLeast(amount.value(), amount.unit());
                    demand.confidence = 0.6;
                    if (amount.sort() == Mention.Sort.THINGS
                            && leadNames.stream().anyMatch(name -> name.startsWith("各"))) {
                        FanOuts.ask(demand);
                    }
                    demand.doubts.add(Doubt.of(
                            QuestionCode.QUANTITY_UNREAD,
                            amount.value().toPlainString() + (share ? "%" : amount.unit())));
                    return demand;
                })
                .toList();
    }

    /** A text in which no demand was found is one all the same: nothing is dropped. */
    private Demand whole(Compact text) {
        boolean dated = deadline.isDated();
        var demand = new Demand(
                dated ? ObligationKind.MILESTONE : ObligationKind.STANDING,
                0,
                text.text().length());
        demand.title = Draws.title(text.text());
        demand.dueDate = deadline.due();
        if (dated && deadline.due() == null) {
            demand.doubts.add(Doubt.of(QuestionCode.DUE_DATE_MISSING, demand.title));
        }
        demand.confidence = 0.5;
        return demand;
    }
}
