package org.fenlei.task.assignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;

/**
 * Who answers for an obligation today.
 *
 * @param units the units as they stand
 * @param successors the unit that stands for each one that was merged
 */
record ResponsibleUnits(UnitTree units, Map<String, String> successors) {

    /** Codes of the units, groups resolved into members, in the order of the plan; what was dissolved is left out. */
    List<String> of(Obligation obligation) {
        Set<String> responsible = new LinkedHashSet<>();
        obligation.leadUnits().forEach(lead -> lead.unitCodes().stream()
                .map(code -> successors.getOrDefault(code, code))
                .filter(code -> units.find(code).map(UnitNode::active).orElse(false))
                .forEach(responsible::add));
        return List.copyOf(responsible);
    }
}
