package org.fenlei.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What the ledger service can be told. */
@ConfigMapping(prefix = "fenlei.ledger")
public interface LedgerConfig {

    /**
     * The day of the next month on which a month closes, that day included. The ministry's system takes cities' reports
     * by the 5th.
     */
    @WithDefault("5")
    @Min(1)
    @Max(31)
    int closingDay();

    /** How many months back a ledger is compared with. */
    @WithDefault("6")
    @Min(1)
    @Max(24)
    int trailingMonths();
}
