package org.fenlei.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as it stands: one obligation for one unit, or for several jointly, in one window. {@code watched} is false where nobody is to be reminded: standing, undated or waiting duties. */
public record AssignmentState(
        String assignmentId,
        String planId,
        int planYear,
        String taskId,
        String taskNumber,
        String obligationId,
        String title,
        String kind,
        String measure,
        String fanOut,
        List<String> unitCodes,
        @Nullable String period,
        LocalDate windowFrom,
        LocalDate windowTo,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate effectiveDueDate,
        @Nullable BigDecimal required,
        @Nullable BigDecimal maximum,
        BigDecimal counted,
        @Nullable String unitOfMeasure,
        boolean watched) {
    public AssignmentState {
        unitCodes = List.copyOf(unitCodes);
    }
}
