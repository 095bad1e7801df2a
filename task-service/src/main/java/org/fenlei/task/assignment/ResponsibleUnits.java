package org.fenlei.task.assignment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Apportionment.GivenShare;
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
                .filter(this::isActive)
                .forEach(responsible::add));
        return List.copyOf(responsible);
    }

    /** How a total is divided today: what was given to a unit that was merged is its successor's. */
    Apportionment standing(Apportionment apportionment) {
        if (apportionment.shares().stream().noneMatch(share -> successors.containsKey(share.unitCode()))) {
            return apportionment;
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        apportionment
                .shares()
                .forEach(share -> amounts.merge(
                        successors.getOrDefault(share.unitCode(), share.unitCode()), share.amount(), BigDecimal::add));
        List<GivenShare> shares = amounts.entrySet().stream()
                .map(amount -> new GivenShare(amount.getKey(), amount.getValue()))
                .toList();
        return new Apportionment(apportionment.method(), apportionment.denominator(), shares);
    }

    /** Codes of those left out: the plan names them, and nobody took their place. */
    List<String> dissolved(Obligation obligation) {
        return obligation.leadUnits().stream()
                .flatMap(lead -> lead.unitCodes().stream())
                .filter(code -> !isActive(successors.getOrDefault(code, code)))
                .distinct()
                .toList();
    }

    private boolean isActive(String code) {
        return units.find(code).map(UnitNode::active).orElse(false);
    }
}
