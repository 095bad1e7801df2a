package org.fenlei.task.reading.duty;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
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

    /** 各街道[6月底前]…, 各街道[每月]…. */
    private static final Pattern TIME =
            Pattern.compile("^(?:每|[于在]?\\d|[上下]半年|全年|年[内底]|本年|[一二三四]季度|[一二三四五六七八九十]{1,2}月)");

    private static final Pattern MAKES = Pattern.compile("新建|建成|新增|创建|打造|改造|建设|设置");

    /** 教育3次 is what is done, 教育3所 whose they are. */
    private static final Set<String> OCCASIONS = Set.of("次", "场", "期", "轮", "场次", "遍");

    /** 在荷香街道新建5座: where, and not by whom. */
    private static final Pattern PLACE = Pattern.compile("[在于]");

    private final UnitResolver units;
    private final Leads leads;
    private final Set<String> codes;

    /** Those of the colon before: 荷香街道：新建5座。改造3座。 */
    private List<UnitRef> headed = List.of();

    private Doers(Leads leads, UnitResolver units) {
        this.units = units;
        this.leads = leads;
        this.codes = leads.codes();
    }

    /** Asks whose a demand is that the text has somebody else do. */
    public static void ask(List<Demand> demands, Leads leads, UnitResolver units) {
        var doers = new Doers(leads, units);
        if (!doers.codes.isEmpty()) {
            demands.forEach(demand -> {
                doers.takeHeading(demand);
                if (doers.mayBeOfOthers(demand)) {
                    doers.ask(demand);
                }
            });
        }
    }

    /** Whether what it counts is done, and is not there afterwards. */
    static boolean isOccasion(Demand demand) {
        return OCCASIONS.contains(Objects.requireNonNullElse(demand.unitOfMeasure, ""));
    }

    private void takeHeading(Demand demand) {
        if (!demand.heading.isEmpty()) {
            headed = headings(demand.heading);
        }
    }

    private List<UnitRef> headings(String heading) {
        return units.everybody()
                .at(heading)
                .filter(name -> name.rest().isEmpty())
                .map(Named::refs)
                .orElse(List.of());
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
        named(demand)
                .or(() -> acting(demand))
                .or(() -> Optional.of(headed).filter(refs -> !refs.isEmpty()))
                .filter(this::areOthers)
                .ifPresent(others -> {
                    FanOuts.settle(demand);
                    Ownership.ask(demand, others);
                });
    }

    /** 各街道新建3座, 其他街道各建3座. */
    private Optional<List<UnitRef>> named(Demand demand) {
        String words = Ownership.withoutOthers(demand.subject);
        return units.everybody().at(words).filter(name -> act(demand, name)).map(Named::refs);
    }

    /** 各街道分类设施每月检查2次 is done to them; 各街道每月检查2次 by them, and 各街道亭站不少于3座 are theirs. */
    private static boolean act(Demand demand, Named name) {
        boolean things = demand.kind == ObligationKind.TARGET && !isOccasion(demand);
        return ACTS.matcher(name.rest()).find()
                || (things && (name.each() || MAKES.matcher(name.rest()).find()))
                || (name.each() && isRightBefore(demand, name));
    }

    private static boolean isRightBefore(Demand demand, Named name) {
        return demand.title.startsWith(name.words())
                && TIME.matcher(demand.title.substring(name.words().length())).find();
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
