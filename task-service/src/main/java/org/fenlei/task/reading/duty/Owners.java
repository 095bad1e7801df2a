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
import org.fenlei.task.reading.units.Leads.Named;
import org.jspecify.annotations.Nullable;

/**
 * Gives each number to those whose it is, where the text names some of the responsible units: 荷香街道12座、柳岸街道10座;
 * 每个街道2个、每个镇1个. Where that leaves a doubt, all of them keep it and a person is asked.
 */
public final class Owners {
    private static final Set<ObligationKind> COUNTED =
            EnumSet.of(ObligationKind.TARGET, ObligationKind.RECURRING, ObligationKind.RATE, ObligationKind.LIMIT);
    private static final Pattern EACH = Pattern.compile("^(?:各|均|分别|每)");
    private static final Pattern OTHERS = Pattern.compile("^(?:其余|其他|其它|剩余|余下)");
    private static final Pattern TOTAL = Pattern.compile("^(?:共计?|合计|总计|累计)(?!同|建|享|治)");
    private static final Pattern MORE = Pattern.compile("^(?:[、和及与等]|以及)");
    private static final Pattern HAVE_IT_DONE =
            Pattern.compile("^(?:负责)?(?:指导|督促|督导|组织|要求|引导|协调|监督|推动)(?=各|每|乡|镇|街道|社区)");

    private final Leads leads;
    private final Set<Demand> named = Collections.newSetFromMap(new IdentityHashMap<>());
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
        for (Demand demand : demands) {
            owners.assign(demand, before);
            before = demand;
        }
        return Totals.divided(demands, owners.named, owners.bare);
    }

    private void assign(Demand demand, @Nullable Demand before) {
        Demand target = demand.dependsOn;
        if (target != null) {
            demand.owners = target.owners;
            return;
        }
        Optional<Named> found = demand.subject.isEmpty() ? Optional.empty() : leads.at(demand.subject);
        if (found.isPresent()) {
            named.add(demand);
            give(demand, found.get());
        } else if (TOTAL.matcher(demand.subject).find()) {
            demand.fanOut = FanOut.JOINTLY;
            leads.at(Objects.requireNonNullElse(demand.counted, "")).ifPresent(name -> demand.counted = null);
        } else {
            suppose(demand, before);
        }
    }

    private void suppose(Demand demand, @Nullable Demand before) {
        List<UnitRef> mentioned = leads.mentionedIn(demand.subject);
        if (!mentioned.isEmpty()) {
            ask(demand, mentioned);
        } else if (before != null && before.sentence == demand.sentence && !before.mentioned.isEmpty()) {
            follow(demand, before);
        }
    }

    /** 荷香街道新建3座、改造5处 are both its own; behind a comma, or 其余, that is not certain. */
    private static void follow(Demand demand, Demand before) {
        boolean sameClause = before.from == demand.from && !before.owners.isEmpty();
        if (sameClause && !OTHERS.matcher(demand.subject).find()) {
            demand.owners = before.owners;
            demand.mentioned = before.mentioned;
            demand.fanOut = before.fanOut;
            demand.doubts.removeIf(Owners::isOfFanOut);
        } else {
            ask(demand, before.mentioned);
        }
    }

    private static void ask(Demand demand, List<UnitRef> units) {
        if (COUNTED.contains(demand.kind)) {
            demand.mentioned = units;
            demand.doubts.add(Doubt.of(QuestionCode.UNIT_MISSING, demand.title));
        }
    }

    private void give(Demand demand, Named found) {
        boolean each = found.each() || EACH.matcher(found.rest()).find();
        boolean all = leads.areAll(found);
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
            demand.doubts.removeIf(Owners::isOfFanOut);
        } else if (demand.kind == ObligationKind.TARGET
                && !each
                && (!all || found.refs().size() > 1)) {
            demand.doubts.removeIf(Owners::isOfFanOut);
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
        if (Counted.NO_NOUN.matcher(Counted.trimmed(found.rest())).matches()) {
            bare.add(demand);
        }
    }

    static boolean isOfFanOut(Doubt doubt) {
        return doubt.code() == QuestionCode.FAN_OUT_UNCLEAR;
    }
}
