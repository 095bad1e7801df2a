package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the demands of one sentence, phrase by phrase: what one says may hold for those behind it. */
final class SentenceReader {
    private final ReadSoFar task;
    private final Roles roles;
    private final History history;
    private final List<Phrase> phrases;
    private final int firstDemand;
    private final int firstPlain;
    private final Together together = new Together();
    private final ForEachItem forEachItem = new ForEachItem();

    /** What may only lead in to a demand to come. */
    private final List<Phrase> leadIn = new ArrayList<>();

    private @Nullable LocalDate date;
    private @Nullable String actor;
    private @Nullable String condition;
    private String heading = "";

    private SentenceReader(ReadSoFar task, Roles roles) {
        this.task = task;
        this.roles = roles;
        this.history = new History(task.year());
        this.phrases = Phrases.of(roles.rest());
        this.firstDemand = task.demands.size();
        this.firstPlain = task.plain.size();
    }

    static void read(Sentence sentence, ReadSoFar task) {
        Roles roles = Roles.of(sentence);
        if (roles.rest().clauses().isEmpty()) {
            leadBehind(roles, task);
        } else {
            new SentenceReader(task, roles).read();
        }
    }

    /** 由区商务局牵头，各街道配合 as a sentence of its own: of the one before, where that demands something. */
    private static void leadBehind(Roles roles, ReadSoFar task) {
        List<Demand> last = task.demands.stream()
                .filter(demand -> demand.sentence == task.sentences)
                .toList();
        roles.leaderBehind().ifPresent(leader -> Subjects.head(last, leader));
        help(last, roles);
        if (last.isEmpty()) {
            task.plain.addAll(roles.phrases());
        }
    }

    private static void help(List<Demand> demands, Roles roles) {
        String helpers = roles.helpers();
        demands.stream().filter(demand -> demand.help.isEmpty()).forEach(demand -> demand.help = helpers);
    }

    private void read() {
        task.sentences++;
        for (int at = 0; at < phrases.size(); at++) {
            if (!history.isTold(phrases.get(at)) && !belongsToBefore(phrases.get(at))) {
                take(at);
            }
        }
        demands().forEach(demand -> demand.sentence = task.sentences);
        Starts.open(phrases.get(0), demands());
        Stretches.askExcept(phrases, demands());
        roles.leaderBehind().ifPresent(leader -> Subjects.head(demands(), leader));
        help(demands(), roles);
        leadIn.forEach(this::takeAlone);
        task.continuations().join(task.plain.subList(firstPlain, task.plain.size()), demands());
        if (demands().isEmpty() || task.plain.size() > firstPlain) {
            task.plain.addAll(firstPlain, roles.phrases());
        }
    }

    /** Those of this sentence so far. */
    private List<Demand> demands() {
        return task.demands.subList(firstDemand, task.demands.size());
    }

    /** What says something of the demands before it, and is none. */
    private boolean belongsToBefore(Phrase phrase) {
        return Purposes.take(phrase, demands())
                || Permissions.ask(phrase, task.demands)
                || Starts.close(phrase, demands());
    }

    private void take(int at) {
        Phrase phrase = phrases.get(at);
        Phrase before = at == 0 ? null : phrases.get(at - 1);
        Optional<String> leader = roles.leaderAt(phrase.from());
        date = opensWithDate(phrase, date);
        condition = phrase.first(Mention.Condition.class)
                .map(Mention.Condition::words)
                .orElse(condition);
        actor = Actors.of(phrase.text()).or(() -> leader).orElse(actor);
        task.stretch = phrase.all(Mention.Due.class)
                .filter(due -> due.start() != null)
                .reduce((first, second) -> second)
                .orElse(task.stretch);
        task.whole = Whole.of(phrase, before == null ? null : task.whole, task.demands);
        List<Demand> read = Levels.part(phrase, PhraseRules.read(phrase, task.situation(date, actor, condition)));
        history.name(read);
        together.carry(phrase, read, task.leadNames());
        forEachItem.carry(phrase, read);
        ask(phrase, before, read);
        Subjects.head(read, heading.isEmpty() ? leader.orElse("") : heading);
        heading = phrase.heading() ? phrase.text() : heading;
        if (!read.isEmpty()) {
            keep(read);
            CountedShare.name(before, read);
        } else if (!Remainder.demandsNothing(phrase, at + 1 < phrases.size())) {
            leadIn.add(phrase);
        }
    }

    private void ask(Phrase phrase, @Nullable Phrase before, List<Demand> read) {
        UnclearDates.ask(phrase, read);
        Changes.ask(phrase, read);
        Whole whole = task.whole;
        if (whole != null) {
            whole.ask(phrase, read);
        }
        Stretches.ask(before == null ? "" : before.text(), phrase, read);
        if (date == null && !demands().isEmpty()) {
            Parallels.ask(phrase, read, task.demands.get(task.demands.size() - 1));
        }
    }

    private void keep(List<Demand> read) {
        task.demands.addAll(read);
        leadIn.removeIf(lead -> read.stream().anyMatch(next -> Remainder.leadsInto(lead, next)));
        task.plain.addAll(leadIn);
        leadIn.clear();
    }

    /** 建立月调度机制, with nothing behind it. */
    private void takeAlone(Phrase phrase) {
        List<Demand> meant = RhythmDemands.established(phrase, task.situation(date, actor, condition));
        task.demands.addAll(meant);
        if (meant.isEmpty()) {
            task.plain.add(phrase);
        }
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
}
