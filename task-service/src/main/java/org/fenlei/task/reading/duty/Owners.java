package org.fenlei.task.reading.duty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.Leads;
import org.fenlei.task.reading.units.Named;
import org.jspecify.annotations.Nullable;

/**
 * Gives each number to those whose it is, where the text names some of the responsible units: 荷香街道12座、柳岸街道10座;
 * 每个街道2个、每个镇1个. Where that leaves a doubt, all of them keep it and a person is asked.
 */
public final class Owners {
    private static final Set<ObligationKind> COUNTED =
            EnumSet.of(ObligationKind.TARGET, ObligationKind.RECURRING, ObligationKind.RATE, ObligationKind.LIMIT);
    /** 教育3次 is what is done, 教育3所 whose they are. */
    private static final Set<String> OCCASIONS = Set.of("次", "场", "期", "轮", "场次", "遍");

    private static final Pattern EACH = Pattern.compile("^(?:各|均|分别|每)");
    private static final Pattern OTHERS = Pattern.compile("^(?:其余|其他|其它|剩余|余下)");
    private static final Pattern TOTAL = Pattern.compile("^(?:共计?|合计|总计|累计)(?!同|建|享|治)");
    private static final Pattern MORE = Pattern.compile("^(?:[、和及与等]|以及)");
    private static final Pattern HAVE_IT_DONE =
            Pattern.compile("^(?:负责)?(?:指导|督促|督导|组织|要求|引导|协调|监督|推动)(?=各|每|乡|镇|街道|社区)");

    private final Leads leads;
    private final Set<Demand> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Demand> headed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Demand> everybody = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Demand> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    private Owners(Leads leads) {
        this.leads = leads;
    }

    /** The demands with their owners; parts of a total that name a unit each become its apportionment. */
    public static List<Demand> assign(List<Demand> demands, Leads leads) {
        if (!leads.areSeveral()) {
            return demands;
        }
        var owners = new Owners(leads);
        Demand before = null;
        for (int at = 0; at < demands.size(); at++) {
            Demand demand = demands.get(at);
            List<Demand> shared = owners.respectively(demands.subList(at, demands.size()));
            if (shared.isEmpty()) {
                owners.assign(demand, before);
            }
            at += Math.max(0, shared.size() - 1);
            before = demands.get(at);
        }
        return Totals.divided(demands, owners.named, owners.bare);
    }

    private void assign(Demand demand, @Nullable Demand before) {
        Demand target = demand.dependsOn;
        if (target != null) {
            demand.owners = target.owners;
            return;
        }
        Optional<Named> found = named(demand);
        if (found.isPresent()) {
            named.add(demand);
            give(demand, found.get());
        } else if (TOTAL.matcher(demand.subject).find()) {
            FanOuts.dropOfEach(demand);
            demand.fanOut = FanOut.JOINTLY;
            leads.at(Objects.requireNonNullElse(demand.counted, "")).ifPresent(name -> demand.counted = null);
        } else {
            suppose(demand, before);
        }
    }

    /** The units that its words begin with, else those of the colon before it, 荷香街道：新建5座. */
    private Optional<Named> named(Demand demand) {
        Optional<Named> own = demand.subject.isEmpty() ? Optional.empty() : leads.at(demand.subject);
        return own.or(() -> ofHeading(demand));
    }

    private Optional<Named> ofHeading(Demand demand) {
        return demand.heading.isEmpty() || TOTAL.matcher(demand.subject).find()
                ? Optional.empty()
                : leads.at(demand.heading).filter(name -> name.rest().isEmpty()).map(name -> {
                    headed.add(demand);
                    return name.before(demand.subject);
                });
    }

    private void suppose(Demand demand, @Nullable Demand before) {
        List<UnitRef> mentioned = leads.mentionedIn(demand.subject);
        if (!mentioned.isEmpty()) {
            ask(demand, mentioned);
        } else if (before != null && !before.mentioned.isEmpty() && isNextTo(before, demand)) {
            follow(demand, before);
        } else if (before != null && before.sentence == demand.sentence && everybody.contains(before)) {
            everybody.add(demand);
            FanOuts.keepWithAll(demand, before);
        } else if (before != null
                && before.from == demand.from
                && before.doubts.stream().anyMatch(FanOuts::isAbout)) {
            FanOuts.ask(demand);
        } else if (FanOuts.isOfFew(demand, leads)) {
            FanOuts.dropOfEach(demand);
        }
    }

    /** 荷香街道：新建5座。改造3处。柳岸街道：…: what is behind a colon may go on in the next sentence. */
    private boolean isNextTo(Demand before, Demand demand) {
        return before.sentence == demand.sentence || (headed.contains(before) && demand.heading.isEmpty());
    }

    /** 荷香街道新建3座、改造5处 are both its own; behind a comma, or 其余, that is not certain. */
    private void follow(Demand demand, Demand before) {
        boolean sameClause = before.from == demand.from && !before.owners.isEmpty();
        if (sameClause && !OTHERS.matcher(demand.subject).find()) {
            demand.owners = before.owners;
            demand.mentioned = before.mentioned;
            demand.fanOut = before.fanOut;
            demand.doubts.removeIf(FanOuts::isAbout);
        } else {
            ask(demand, before.mentioned);
        }
        if (headed.contains(before)) {
            headed.add(demand);
        }
    }

    private static void ask(Demand demand, List<UnitRef> units) {
        boolean others = OTHERS.matcher(demand.subject).find();
        if (COUNTED.contains(demand.kind) || (others && demand.kind == ObligationKind.MILESTONE)) {
            FanOuts.dropOfEach(demand);
            askAnyway(demand, units);
        }
    }

    private static void askAnyway(Demand demand, List<UnitRef> units) {
        demand.mentioned = units;
        demand.doubts.add(Doubt.of(QuestionCode.UNIT_MISSING, demand.title));
    }

    private void give(Demand demand, Named found) {
        boolean each = found.each() || EACH.matcher(found.rest()).find();
        boolean all = leads.areAll(found);
        if (all && each) {
            everybody.add(demand);
        }
        if (found.office() && OCCASIONS.contains(Objects.requireNonNullElse(demand.unitOfMeasure, ""))) {
            ask(demand, found.refs());
            return;
        }
        if (MORE.matcher(found.rest()).find()
                || HAVE_IT_DONE.matcher(found.rest()).find()) {
            if (!all) {
                ask(demand, found.refs());
            }
            return;
        }
        if (!all) {
            narrow(demand, found);
        }
        if (demand.per == null && (each || found.codes().size() == 1)) {
            demand.fanOut = FanOut.EACH;
            demand.doubts.removeIf(FanOuts::isAbout);
        } else if (demand.kind == ObligationKind.TARGET
                && !each
                && (!all || found.refs().size() > 1)) {
            demand.doubts.removeIf(FanOuts::isAbout);
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, demand.title));
        }
    }

    private void narrow(Demand demand, Named found) {
        demand.owners = found.refs();
        demand.mentioned = found.refs();
        String actor = demand.actor;
        if (actor != null
                && !(demand.subject.startsWith(actor)
                        && actor.length() > found.words().length())) {
            demand.actor = null;
        }
        String counted = Objects.requireNonNullElse(demand.counted, "");
        leads.at(counted).ifPresent(name -> demand.counted = Counted.trimmed(name.rest()));
        demand.counted = demand.counted == null ? null : Respective.without(demand.counted);
        if (Counted.NO_NOUN.matcher(Counted.trimmed(found.rest())).matches()) {
            bare.add(demand);
        }
    }

    /** 湖口镇、青石镇分别建成3座、2座: each number to its unit; those that are dealt with. */
    private List<Demand> respectively(List<Demand> rest) {
        Demand first = rest.get(0);
        Optional<Named> found = first.dependsOn == null ? named(first) : Optional.empty();
        return found.flatMap(names ->
                        Respective.of(rest, names, other -> named(other).isEmpty()))
                .map(respective -> {
                    respective.demands().forEach(demand -> share(demand, respective));
                    return respective.demands();
                })
                .orElse(List.of());
    }

    private void share(Demand demand, Respective respective) {
        Named all = respective.names();
        Optional<UnitRef> own = respective.owner(demand);
        named.add(demand);
        if (respective.certain() && own.isPresent()) {
            narrow(demand, all.only(own.get(), respective.rest(demand)));
            demand.fanOut = FanOut.EACH;
            demand.doubts.removeIf(FanOuts::isAbout);
        } else {
            if (!leads.areAll(all)) {
                narrow(demand, all);
            }
            if (all.refs().size() == 1) {
                FanOuts.ask(demand);
            } else {
                demand.doubts.removeIf(FanOuts::isAbout);
                askAnyway(demand, own.map(List::of).orElse(all.refs()));
            }
        }
    }
}
