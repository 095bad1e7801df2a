package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.unit.domain.UnitDetails;
import org.jspecify.annotations.Nullable;

/** Changes one unit, if the caller has seen its present version. */
@ApplicationScoped
class ChangeUnit {

    private final Units units;
    private final SaveUnit saveUnit;
    private final Groups groups;

    @Inject
    ChangeUnit(Units units, SaveUnit saveUnit, Groups groups) {
        this.units = units;
        this.saveUnit = saveUnit;
        this.groups = groups;
    }

    UnitRow run(String code, @Nullable String ifMatch, UnitChange change) {
        groups.holdUnits();
        UnitRow unit = units.getForChange(code);
        ETags.match(ifMatch, unit.version);
        Map<String, UnitDetails> directory = new HashMap<>();
        units.byCode().forEach((known, row) -> directory.put(known, row.details()));
        UnitDetails before = unit.details();
        UnitDetails after = change.appliedTo(before, directory);
        if (after.equals(before)) {
            return unit;
        }
        UnitRow changed = saveUnit.save(unit, after);
        groups.record();
        return changed;
    }
}
