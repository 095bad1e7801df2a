package org.fenlei.task.plan.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** What tasks and obligations say, field by field, under the names that their JSON has. */
final class Fields {

    private Fields() {}

    static Map<String, @Nullable Object> of(TaskContent task) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", task.number());
        fields.put("category", task.category());
        fields.put("text", task.text());
        fields.put("deadlineText", task.deadlineText());
        units(fields, task.leadUnits(), task.supportingUnits());
        fields.put("openList", task.openList());
        return fields;
    }

    /**
     * An obligation's.
     *
     * @param limitedTo the title of the obligation that it depends on
     */
    static Map<String, @Nullable Object> of(Obligation obligation, @Nullable String limitedTo) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", obligation.title());
        fields.put("kind", obligation.kind());
        fields.put("actor", obligation.actor());
        fields.put("counted", obligation.counted());
        fields.put("minimum", plain(obligation.minimum()));
        fields.put("maximum", plain(obligation.maximum()));
        fields.put("unitOfMeasure", obligation.unitOfMeasure());
        fields.put("period", obligation.period());
        fields.put("dueDate", obligation.dueDate());
        fields.put("dueRule", obligation.dueRule());
        fields.put("validFrom", obligation.validFrom());
        fields.put("per", obligation.per());
        fields.put("denominator", obligation.denominator());
        fields.put("apportionment", obligation.apportionment());
        fields.put("fanOut", obligation.fanOut());
        fields.put("measure", obligation.measure());
        units(fields, obligation.leadUnits(), obligation.supportingUnits());
        fields.put("dependsOn", limitedTo);
        fields.put("waitsFor", obligation.waitsFor());
        fields.put("rollPolicy", obligation.rollPolicy());
        return fields;
    }

    private static void units(Map<String, @Nullable Object> fields, List<UnitName> lead, List<UnitName> supporting) {
        fields.put("leadUnits", lead.stream().map(UnitName::name).toList());
        fields.put("leadUnitCodes", codes(lead));
        fields.put("supportingUnits", supporting.stream().map(UnitName::name).toList());
        fields.put("supportingUnitCodes", codes(supporting));
    }

    private static List<String> codes(List<UnitName> units) {
        return units.stream()
                .flatMap(unit -> unit.unitCodes().stream())
                .distinct()
                .toList();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Decimals.plain(number);
    }
}
