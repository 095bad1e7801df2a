package org.fenlei.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.contracts.AssignmentState;
import org.jspecify.annotations.Nullable;

/** Assignments as task-service would tell them. */
public final class Duties {
    private Duties() {}

    /** The duty to report a month's ledger, due on the month's last day. */
    public static AssignmentState ledger(String unit, String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
        return assignment(
                UUID.randomUUID().toString(),
                "每月报送四分类收运台账",
                "LEDGER_SUBMITTED",
                List.of(unit),
                month,
                first,
                last,
                last);
    }

    /** A duty that is reported by hand. */
    public static AssignmentState reported(List<String> units, String title, LocalDate due) {
        return assignment(
                UUID.randomUUID().toString(), title, "REPORTED", units, null, due.withDayOfMonth(1), due, due);
    }

    public static AssignmentState dueOn(AssignmentState duty, LocalDate effective) {
        return assignment(
                duty.assignmentId(),
                duty.title(),
                duty.measure(),
                duty.unitCodes(),
                duty.period(),
                duty.windowFrom(),
                duty.dueDate() == null ? effective : duty.dueDate(),
                effective);
    }

    private static AssignmentState assignment(
            String id,
            String title,
            String measure,
            List<String> units,
            @Nullable String period,
            LocalDate from,
            LocalDate due,
            LocalDate effective) {
        return new AssignmentState(
                id,
                "plan-" + units.get(0),
                due.getYear(),
                "task-1",
                "21",
                "obligation-1",
                title,
                "RECURRING",
                measure,
                units.size() == 1 ? "EACH" : "JOINTLY",
                units,
                period,
                from,
                due,
                due,
                effective,
                BigDecimal.ONE,
                null,
                BigDecimal.ZERO,
                "份",
                true);
    }
}
