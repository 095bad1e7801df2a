package org.fenlei.task.reading.duty;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.Leads;
import org.fenlei.task.reading.units.Named;
import org.jspecify.annotations.Nullable;

/** Whose a demand is that names no units itself, by those that are named beside it. */
final class Neighbours {
    /** 新建20座，其中12座（荷香街道）: what stands before the bracket is the whole. */
    private static final Pattern OF_WHICH = Pattern.compile("其中|包括|含");

    /** 每个小区1处: whose they are, the words before do not settle. */
    private static final Pattern OF_EACH = Pattern.compile("每一?[个所处座家]|^各");

    private final List<Demand> demands;
    private final Leads leads;
    private final Set<Demand> headed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Demand> everybody = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Demand> kinds = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Demand, List<UnitRef>> shared = new IdentityHashMap<>();
    private List<UnitRef> latest = List.of();
    private @Nullable List<UnitRef> inTitles;

    Neighbours(List<Demand> demands, Leads leads) {
        this.demands = demands;
        this.leads = leads;
    }

    /** A colon or a bracket names its units. */
    void putUnderHeading(Demand demand) {
        headed.add(demand);
    }

    /** Its words name all units, and each of them. */
    void giveToAll(Demand demand) {
        everybody.add(demand);
    }

    /** Its words name each of a whole kind: 各街道. */
    void giveToKind(Demand demand) {
        kinds.add(demand);
    }

    /** Its number is one of several that units share out; what follows may be all of theirs. */
    void share(Demand demand, List<UnitRef> units) {
        shared.put(demand, units);
    }

    /** Its units are the latest that the text names, if it names some. */
    void pass(Demand demand) {
        List<UnitRef> units = shared.getOrDefault(demand, demand.mentioned);
        latest = units.isEmpty() ? latest : units;
    }

    /** Gives it to those of the demand before, or asks whether it is theirs. */
    void suppose(Demand demand, @Nullable Demand before) {
        List<UnitRef> mentioned = leads.mentionedIn(demand.subject);
        if (!mentioned.isEmpty()) {
            Ownership.askIfCounted(demand, mentioned);
        } else if (before != null && !before.mentioned.isEmpty() && isNextTo(before, demand)) {
            follow(demand, before);
        } else if (!others(demand).isEmpty()) {
            Ownership.askIfCounted(demand, notMeant(demand));
        } else if (before != null && before.sentence == demand.sentence && everybody.contains(before)) {
            everybody.add(demand);
            FanOuts.keepWithAll(demand, before);
        } else if (before != null && before.from == demand.from && FanOuts.isAsked(before)) {
            FanOuts.ask(demand);
        } else if (FanOuts.isOfFew(demand, leads)) {
            FanOuts.dropQuestionIfEach(demand);
        }
    }

    /** 其他街道: units of which the task has some; 其余小区 are none. */
    private List<UnitRef> others(Demand demand) {
        return Ownership.isOfOthers(demand)
                ? leads.at(Ownership.withoutOthers(demand.subject))
                        .map(Named::refs)
                        .orElse(List.of())
                : List.of();
    }

    /** 荷香街道先行试点。其他街道10月底前完成: who was named before, else all of the others' kind. */
    private List<UnitRef> notMeant(Demand demand) {
        List<UnitRef> before = latest.isEmpty() ? inTitles() : latest;
        return before.isEmpty() ? others(demand) : before;
    }

    /** Looked for once, as every other demand may ask for it. */
    private List<UnitRef> inTitles() {
        List<UnitRef> known = inTitles;
        if (known == null) {
            known = demands.stream()
                    .map(demand -> leads.mentionedIn(demand.title))
                    .filter(units -> !units.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            inTitles = known;
        }
        return known;
    }

    /** 荷香街道：新建5座。改造3处。柳岸街道：…: what is behind a colon may go on in the next sentence. */
    private boolean isNextTo(Demand before, Demand demand) {
        return before.sentence == demand.sentence || (headed.contains(before) && demand.heading.isEmpty());
    }

    /** 荷香街道新建3座、改造5处 are both its own; behind a comma, or 其余, that is not certain. */
    private void follow(Demand demand, Demand before) {
        boolean sameClause = before.from == demand.from && !before.owners.isEmpty();
        boolean afterBracket = headed.contains(before) && demand.heading.isEmpty();
        if (sameClause && !afterBracket && !shared.containsKey(before) && !Ownership.isOfOthers(demand)) {
            goOn(demand, before);
            demand.fanOut = before.fanOut;
            FanOuts.settle(demand);
        } else if (isOfKind(demand, before)) {
            goOn(demand, before);
            demand.actor = null;
            kinds.add(demand);
            if (demand.per == null) {
                FanOuts.giveToEach(demand);
            }
        } else {
            Ownership.askIfCounted(demand, shared.getOrDefault(before, before.mentioned));
        }
        if (headed.contains(before)) {
            headed.add(demand);
        }
    }

    /** 各街道新建3座，配备10名: who the sentence began with goes on, where the words name nobody and no total. */
    private boolean isOfKind(Demand demand, Demand before) {
        return kinds.contains(before)
                && demand.unitOfMeasure != null
                && before.sentence == demand.sentence
                && !headed.contains(before)
                && demand.heading.isEmpty()
                && isDoneBy(before.owners, demand.actor)
                && !shared.containsKey(before)
                && !Ownership.isOfOthers(demand)
                && !FanOuts.isOfAll(demand)
                && !OF_EACH.matcher(demand.subject).find();
    }

    private boolean isDoneBy(List<UnitRef> owners, @Nullable String actor) {
        return actor == null
                || leads.at(actor).filter(named -> named.refs().equals(owners)).isPresent();
    }

    private static void goOn(Demand demand, Demand before) {
        demand.owners = before.owners;
        demand.mentioned = before.mentioned;
    }

    /** 新建5座、改造3座（荷香街道）: a bracket behind the last of a list may hold for all of it. */
    void askBefore(int at, Set<Demand> named) {
        Demand last = demands.get(at);
        if (last.heading.isEmpty()
                || !headed.contains(last)
                || last.mentioned.isEmpty()
                || OF_WHICH.matcher(last.title).find()) {
            return;
        }
        for (int back = at - 1; back >= 0; back--) {
            Demand demand = demands.get(back);
            if (demand.from != last.from || named.contains(demand) || !demand.heading.isEmpty()) {
                return;
            }
            if (demand.mentioned.isEmpty() && demand.dependsOn == null) {
                Ownership.askIfCounted(demand, last.mentioned);
                last.counted = Objects.requireNonNullElse(last.counted, "").isEmpty() ? demand.counted : last.counted;
            }
        }
    }
}
