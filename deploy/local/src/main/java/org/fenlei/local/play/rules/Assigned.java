package org.fenlei.local.play.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty of one unit, or of several jointly, in one window.
 *
 * @param ordinal which of several equal duties of the task, from 0
 * @param due the last day in time, null where there is none
 * @param required how much is needed, null where nothing is counted
 * @param floor the least value of each thing that counts, null where there is none
 */
public record Assigned(
        Duty duty,
        int ordinal,
        List<String> units,
        Span window,
        @Nullable LocalDate due,
        @Nullable BigDecimal required,
        @Nullable BigDecimal floor) {

    /** Whether anybody is reminded of it. */
    public boolean watched() {
        return due != null && duty.kind() != Kind.STANDING && duty.special() != Duty.Special.WAITING;
    }

    /** Names it in differences, and seeds the script. */
    public String key() {
        return duty.task() + "/" + duty.kind() + "/" + ordinal + "/" + String.join("+", units) + "/" + window.from();
    }
}
