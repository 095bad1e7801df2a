package org.fenlei.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One entry of a red or black list, with the reason and the score behind it. */
public record ListEntry(
        String entryId,
        int rank,
        String subjectId,
        String subjectName,
        String unitCode,
        @Nullable BigDecimal score,
        String reason) {}
