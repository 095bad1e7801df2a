package org.fenlei.task;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.contracts.CollectionPointConnected;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.kit.test.TestClock;

/** What ledger-service would tell. */
public final class LedgerEvents {

    private LedgerEvents() {}

    /** A month's ledger is handed in on a day. */
    public static LedgerSubmitted submitted(String id, long version, String unit, String month, String on) {
        LocalDate day = LocalDate.parse(on);
        return new LedgerSubmitted(
                id,
                version,
                unit,
                month,
                "WEIGHED",
                List.of(),
                day.atTime(10, 0).atZone(TestClock.ZONE).toInstant(),
                day,
                false,
                version > 1);
    }

    /** It is sent back now, as its second version, to come again by a day. */
    public static LedgerReturned returned(String id, String unit, String month, String reason, LocalDate resubmitBy) {
        return new LedgerReturned(id, 2, unit, month, "WEIGHED", List.of(), TestClock.now(), reason, resubmitBy);
    }

    /** Readings of a unit's collection point reach the upper platform for the first time on a day. */
    public static CollectionPointConnected connected(String id, long version, String unit, String on) {
        return new CollectionPointConnected(id, version, unit, null, LocalDate.parse(on));
    }
}
