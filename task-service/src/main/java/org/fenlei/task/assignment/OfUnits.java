package org.fenlei.task.assignment;

import java.util.Set;
import org.fenlei.kit.sql.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Narrows assignments {@code a} to those of one of many units, alone or jointly. The unit of one that it answers for alone
 * is looked up by hash: to compare a hundred thousand of them with a district's 300 units one by one takes seconds.
 */
public final class OfUnits {

    private static final String CONDITION = """
            (a.unit_codes[1] IN (SELECT unnest(?::text[]))
                OR cardinality(a.unit_codes) > 1 AND a.unit_codes && ?::text[])
            """;

    private static final String FEW = """
            a.id IN (SELECT id FROM assignment WHERE unit_codes[1] = ANY (?) AND %1$s
                     UNION ALL
                     SELECT id FROM assignment WHERE cardinality(unit_codes) > 1 AND unit_codes && ? AND %1$s)
            """;

    private OfUnits() {}

    /**
     * The condition that narrows to a few units, which indexes answer: one of what a unit answers for alone, one of what
     * several do jointly.
     *
     * @param narrowed what else narrows both, of columns of the table alone; its values follow those of the units, twice
     */
    static String few(String narrowed) {
        return FEW.formatted(narrowed);
    }

    /** Adds the condition; null is no limit. */
    public static Conditions and(Conditions conditions, @Nullable Set<String> units) {
        return conditions.and(CONDITION, units, units);
    }
}
