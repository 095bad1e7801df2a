package org.fenlei.task.reading.units;

import java.util.List;

/**
 * The units that a cell or line names.
 *
 * @param lead names of those responsible, as written
 * @param supporting names of those that help (…配合)
 * @param open whether it ended in 等
 */
public record UnitList(List<String> lead, List<String> supporting, boolean open) {
    public static final UnitList EMPTY = new UnitList(List.of(), List.of(), false);

    public UnitList {
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
    }

    public boolean isEmpty() {
        return lead.isEmpty() && supporting.isEmpty();
    }
}
