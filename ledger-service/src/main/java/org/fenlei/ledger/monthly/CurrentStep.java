package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.ledger.LedgerConfig;
import org.fenlei.ledger.monthly.domain.MonthDates;
import org.fenlei.ledger.monthly.domain.Step;

/** Who acts now, and the dates that acting on a month is judged by. */
@ApplicationScoped
class CurrentStep {

    private final Clock clock;
    private final CurrentCaller caller;
    private final LedgerConfig config;

    @Inject
    CurrentStep(Clock clock, CurrentCaller caller, LedgerConfig config) {
        this.clock = clock;
        this.caller = caller;
        this.config = config;
    }

    Step take() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Step(now, LocalDate.ofInstant(now, clock.getZone()), caller.subject(), caller.displayName());
    }

    MonthDates dates(YearMonth month) {
        return new MonthDates(month, config.closingDay());
    }
}
