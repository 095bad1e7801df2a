package org.fenlei.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.contracts.AssignmentState;

/** Duties to report a ledger, as task-service announces them. */
public final class LedgerDuties {
    private LedgerDuties() {}

    /** March's, due on its last day. */
    public static AssignmentState march(String... unitCodes) {
        LocalDate last = LocalDate.parse("2023-03-31");
        return new AssignmentState(
                UUID.randomUUID().toString(),
                "plan-1",
                2023,
                "task-1",
                "33",
                "obligation-1",
                "每月报送台账",
                "RECURRING",
                "LEDGER_SUBMITTED",
                "EACH",
                List.of(unitCodes),
                "MONTH",
                last.withDayOfMonth(1),
                last,
                last,
                last,
                BigDecimal.ONE,
                null,
                BigDecimal.ZERO,
                "次",
                true);
    }
}
