package org.fenlei.task.reading.duty;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.Leads;
import org.fenlei.task.reading.units.Named;
import org.fenlei.task.reading.units.UnitLists;
import org.fenlei.task.reading.units.UnitResolver;

/** 各镇（街道）于4月15日前制定方案 in a task of the sorting office: a doer who is none of the responsible units is asked about. */
public final class Doers {
    private static final Set<ObligationKind> DONE =
            EnumSet.of(ObligationKind.TARGET, ObligationKind.RECURRING, ObligationKind.MILESTONE);
    private static final Pattern ACTS =
            Pattern.compile("^(?:[于在要应须需每各均]|分别|负责|牵头|新建|建成|新增|完成|创建|打造|改造|开展|组织|召开|举办|制定|报送|上报|检查|自查|抽查)");

    /** 在荷香街道新建5座: where, and not by whom. */
    private static final Pattern PLACE = Pattern.compile("[在于]");

    private final UnitResolver units;
    private final Leads leads;
    private final Set<String> codes = new HashSet<>();

    private Doers(List<UnitRef> lead, UnitResolver units) {
        this.units = units;
        this.leads = units.leads(lead);
        lead.forEach(ref -> codes.addAll(ref.unitCodes()));
    }

    /** Asks whose a demand is that the text has somebody else do. */
    public static void ask(List<Demand> demands, List<UnitRef> lead, UnitResolver units) {
        var doers = new Doers(lead, units);
        if (!doers.codes.isEmpty()) {
            demands.stream().filter(doers::mayBeOfOthers).forEach(doers::ask);
        }
    }

    private boolean mayBeOfOthers(Demand demand) {
        return DONE.contains(demand.kind)
                && demand.per == null
                && demand.dependsOn == null
                && !PLACE.matcher(demand.title).lookingAt()
                && demand.owners.isEmpty()
                && demand.mentioned.isEmpty()
                && leads.at(demand.subject).isEmpty();
    }

    private void ask(Demand demand) {
        named(demand).or(() -> acting(demand)).filter(this::areOthers).ifPresent(others -> {
            demand.mentioned = others;
            demand.doubts.removeIf(FanOuts::isAbout);
            demand.doubts.add(Doubt.of(QuestionCode.UNIT_MISSING, demand.title));
        });
    }

    /** 各街道新建3座, or behind a colon. */
    private Optional<List<UnitRef>> named(Demand demand) {
        return units.everybody()
                .at(demand.subject)
                .filter(name -> name.each() || ACTS.matcher(name.rest()).find())
                .or(() -> units.everybody().at(demand.heading).filter(name -> name.rest()
                        .isEmpty()))
                .map(Named::refs);
    }

    private Optional<List<UnitRef>> acting(Demand demand) {
        List<UnitRef> refs = UnitLists.of(Objects.requireNonNullElse(demand.actor, "")).lead().stream()
                .map(units::resolve)
                .toList();
        return Optional.of(refs).filter(all -> !all.isEmpty() && all.stream().allMatch(UnitRef::resolved));
    }

    /**
     * Communities act for a department, and so does the sorting office, which sits in one; a town or another department
     * does what is its own.
     */
    private boolean areOthers(List<UnitRef> refs) {
        var own = new HashSet<String>();
        refs.forEach(ref -> own.addAll(ref.unitCodes()));
        if (own.stream().anyMatch(codes::contains)) {
            return false;
        }
        own.removeAll(units.kind("社区（村）").unitCodes());
        if (units.kind("镇（街道）").unitCodes().stream().noneMatch(codes::contains)) {
            units.withFunction("SORTING_OFFICE").ifPresent(office -> own.remove(office.code()));
        }
        return !own.isEmpty();
    }
}
