package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.reading.units.UnitDirectory;
import org.fenlei.task.unit.Directory;
import org.fenlei.task.unit.domain.UnitGroup;
import org.fenlei.task.unit.domain.UnitGroups;
import org.jspecify.annotations.Nullable;

/** Whose plan it is, and the units that its names are resolved against. */
@ApplicationScoped
class District {

    private final UnitCopy units;
    private final Directory directory;
    private final CurrentCaller caller;

    @Inject
    District(UnitCopy units, Directory directory, CurrentCaller caller) {
        this.units = units;
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * The code of the plan's district: the one that is named, else the only district there is, else the caller's unit.
     *
     * @throws Refusal if the named one is no district of the directory, or none can be told
     */
    String of(@Nullable String named) {
        List<Unit> all = units.all();
        List<String> districts = all.stream()
                .filter(unit -> unit.active() && isTopDistrict(unit, all))
                .map(Unit::code)
                .toList();
        if (named != null && !named.isBlank()) {
            if (!all.isEmpty() && !districts.contains(named)) {
                throw unknown(named);
            }
            return named;
        }
        String own = caller.unitCode();
        if (districts.size() != 1 && own == null) {
            throw unknown("");
        }
        return districts.size() == 1 || own == null ? districts.get(0) : own;
    }

    private static Refusal unknown(String named) {
        FieldError field = new FieldError("districtUnit", named.isEmpty() ? "REQUIRED" : "UNKNOWN_UNIT", named);
        return new Refusal(PlanRefusal.DISTRICT_UNIT_UNKNOWN, List.of(field));
    }

    /**
     * The district's active units, its departments and those of its groups that no rule decides, for the reader: names of other
     * districts' units would only be mistaken.
     */
    UnitDirectory directory(String district) {
        List<UnitDirectory.Entry> entries = units.subtree(district).stream()
                .filter(Unit::active)
                .map(District::entry)
                .toList();
        UnitGroups known = directory.groupsWithin(district);
        List<UnitDirectory.Group> groups = known.all().stream()
                .filter(group -> !group.byRule())
                .map(group -> new UnitDirectory.Group(group.name(), group.aliases(), group.members()))
                .toList();
        List<String> departments =
                known.find(UnitGroups.DEPARTMENTS).map(UnitGroup::members).orElse(List.of());
        return new UnitDirectory(entries, groups, departments);
    }

    private static UnitDirectory.Entry entry(Unit unit) {
        return new UnitDirectory.Entry(
                unit.code(),
                unit.name(),
                unit.level(),
                unit.kind(),
                unit.parentCode(),
                unit.aliases(),
                new HashSet<>(unit.functions()));
    }

    private static boolean isTopDistrict(Unit unit, List<Unit> all) {
        String above = unit.parentCode();
        return unit.level().equals("DISTRICT")
                && all.stream()
                        .noneMatch(other ->
                                other.code().equals(above) && other.level().equals("DISTRICT"));
    }
}
