package org.fenlei.task.reading.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.Leads;
import org.fenlei.task.reading.units.Named;

/** What it does to a demand that the text names its units. */
final class Ownership {
    /** 荷香街道、[另一家]新建5座, 荷香、柳岸[三个街道]: there are more than could be told. */
    private static final Pattern MORE =
            Pattern.compile("^(?:(?:、|和(?!谐)|及(?!时)|与|以及)(?!分别|各自)|等|[两二三四五六七八九十]个?(?:街道|镇街|乡镇|镇(?!级)))");

    private static final Pattern HAVE_IT_DONE =
            Pattern.compile("^(?:负责)?(?:指导|督促|督导|组织|要求|引导|协调|监督|推动)(?=各|每|乡|镇|街道|社区)");

    private static final Pattern OTHERS = Pattern.compile("^(?:其余|其他|其它|剩余|余下)的?");
    private static final Set<ObligationKind> COUNTED =
            EnumSet.of(ObligationKind.TARGET, ObligationKind.RECURRING, ObligationKind.RATE, ObligationKind.LIMIT);

    private Ownership() {}

    /** 其他街道各建成2座. */
    static boolean isOfOthers(Demand demand) {
        return OTHERS.matcher(demand.subject).find();
    }

    static String withoutOthers(String subject) {
        return OTHERS.matcher(subject).replaceFirst("");
    }

    /** Whether the names may not be all of those whose the demand is. */
    static boolean isOpen(Named found) {
        return MORE.matcher(found.rest()).find()
                || HAVE_IT_DONE.matcher(found.rest()).find();
    }

    /** Makes it theirs, and takes their names out of its words. */
    static void narrow(Demand demand, Named found, Leads leads) {
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
    }

    /** Asks whether a number is theirs; a step as well, if it is the others'. */
    static void askIfCounted(Demand demand, List<UnitRef> units) {
        if (COUNTED.contains(demand.kind) || (isOfOthers(demand) && demand.kind == ObligationKind.MILESTONE)) {
            FanOuts.dropQuestionIfEach(demand);
            ask(demand, units);
        }
    }

    /** Asks whether it is theirs. */
    static void ask(Demand demand, List<UnitRef> units) {
        demand.mentioned = units;
        demand.doubts.add(Doubt.of(QuestionCode.UNIT_MISSING, demand.title));
    }
}
