package org.fenlei.task.reading.duty;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.Leads;
import org.fenlei.task.reading.units.Named;
import org.jspecify.annotations.Nullable;

/**
 * Gives each number to those whose it is, where the text names some of the responsible units: 荷香街道12座、柳岸街道10座;
 * 每个街道2个、每个镇1个. Where that leaves a doubt, all of them keep it and a person is asked.
 */
public final class Owners {
    private static final Pattern EACH = Pattern.compile("^(?:各|均|分别|每)");

    /** 区教育局、团区委[每季度联合]组织: one number of both; 共同 behind other words may be of others. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?:每个?(?:[周月年]|季度)|每半年|全年|年内|[于在]?\\d{1,2}月底?前?)?(?:共同|联合)(?![会体国])");

    private static final String WITH = "会同";

    private static final Pattern TOTAL = Pattern.compile("^(?:共计?|合计|总计|累计)(?!同|建|享|治)");

    private final Leads leads;
    private final Neighbours neighbours;
    private final Set<Demand> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Demand> ofNamesAlone = Collections.newSetFromMap(new IdentityHashMap<>());

    private Owners(List<Demand> demands, Leads leads) {
        this.leads = leads;
        this.neighbours = new Neighbours(demands, leads);
    }

    /** The demands with their owners; parts of a total that name a unit each become its apportionment. */
    public static List<Demand> assign(List<Demand> demands, Leads leads) {
        if (!leads.areSeveral()) {
            return demands;
        }
        var owners = new Owners(demands, leads);
        Demand before = null;
        for (int at = 0; at < demands.size(); at++) {
            Demand demand = demands.get(at);
            List<Demand> respective = owners.respectively(demands.subList(at, demands.size()));
            if (respective.isEmpty()) {
                owners.assign(demand, before);
                owners.neighbours.askBefore(at, owners.named);
            }
            at += Math.max(0, respective.size() - 1);
            before = demands.get(at);
            owners.neighbours.pass(before);
        }
        demands.forEach(owners::name);
        return Totals.divided(demands, owners.named, owners.ofNamesAlone);
    }

    /** Who helps, of those that the task names, where some of them lead. */
    private void name(Demand demand) {
        if (demand.owners.isEmpty() || demand.help.isEmpty()) {
            return;
        }
        demand.helpers = leads.at(demand.help).map(Named::refs).orElse(List.of()).stream()
                .filter(helper -> !demand.owners.contains(helper))
                .toList();
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
            FanOuts.dropQuestionIfEach(demand);
            demand.fanOut = FanOut.JOINTLY;
            leads.at(Objects.requireNonNullElse(demand.counted, "")).ifPresent(name -> demand.counted = null);
        } else {
            neighbours.suppose(demand, before);
        }
    }

    /** The units that its words begin with, else those of the colon before it, 荷香街道：新建5座. */
    private Optional<Named> named(Demand demand) {
        Optional<Named> own = demand.subject.isEmpty() ? Optional.empty() : leads.at(demand.subject);
        return own.map(name -> leading(demand, name)).or(() -> ofHeading(demand));
    }

    /** 区住建局会同各街道: the first leads, and the others help. */
    private Named leading(Demand demand, Named all) {
        int with = all.words().indexOf(WITH);
        Optional<Named> first =
                with < 0 ? Optional.empty() : leads.at(all.words().substring(0, with));
        first.ifPresent(leader -> demand.help = all.words().substring(with + WITH.length()));
        return first.map(leader -> leader.before(all.rest())).orElse(all);
    }

    private Optional<Named> ofHeading(Demand demand) {
        return demand.heading.isEmpty() || TOTAL.matcher(demand.subject).find()
                ? Optional.empty()
                : leads.at(demand.heading).filter(name -> name.rest().isEmpty()).map(name -> {
                    neighbours.putUnderHeading(demand);
                    return name.before(demand.subject);
                });
    }

    private void give(Demand demand, Named found) {
        if (found.refs().size() > 1 && TOGETHER.matcher(found.rest()).lookingAt()) {
            doTogether(demand, found);
            return;
        }
        boolean each = found.each() || EACH.matcher(found.rest()).find();
        boolean all = leads.areAll(found);
        if (all && each) {
            neighbours.giveToAll(demand);
        }
        if (found.office() && Doers.isOccasion(demand)) {
            Ownership.askIfCounted(demand, found.refs());
            return;
        }
        if (Ownership.isOpen(found)) {
            if (!all) {
                Ownership.askIfCounted(demand, found.refs());
            }
            return;
        }
        if (!all) {
            narrow(demand, found);
            giveToKind(demand, found);
        }
        if (demand.per == null && (each || found.codes().size() == 1)) {
            FanOuts.giveToEach(demand);
        } else if (demand.kind == ObligationKind.TARGET
                && !each
                && (!all || found.refs().size() > 1)) {
            FanOuts.settle(demand);
            FanOuts.ask(demand);
        }
    }

    private void giveToKind(Demand demand, Named found) {
        if (found.each() && found.refs().stream().allMatch(UnitRef::group)) {
            neighbours.giveToKind(demand);
        }
    }

    private void doTogether(Demand demand, Named found) {
        if (!leads.areAll(found)) {
            narrow(demand, found);
        }
        if (demand.per == null) {
            FanOuts.giveToAll(demand);
        }
    }

    private void narrow(Demand demand, Named found) {
        Ownership.narrow(demand, found, leads);
        if (Counted.NO_NOUN.matcher(Counted.trimmed(found.rest())).matches()) {
            ofNamesAlone.add(demand);
        }
    }

    /** 湖口镇、青石镇分别建成3座、2座: each number to its unit; those that are dealt with. */
    private List<Demand> respectively(List<Demand> rest) {
        Demand first = rest.get(0);
        Optional<Named> found = first.dependsOn == null ? named(first) : Optional.empty();
        return found.filter(names -> !Ownership.isOpen(names))
                .flatMap(names ->
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
        if (all.refs().size() > 1) {
            neighbours.share(demand, all.refs());
        }
        if (respective.certain() && own.isPresent()) {
            narrow(demand, all.only(own.get(), respective.rest(demand)));
            FanOuts.giveToEach(demand);
            return;
        }
        if (!leads.areAll(all)) {
            narrow(demand, all);
        }
        if (all.refs().size() == 1) {
            FanOuts.ask(demand);
        } else {
            FanOuts.settle(demand);
            Ownership.ask(demand, own.map(List::of).orElse(all.refs()));
        }
    }
}
