package org.fenlei.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A collection point's readings reached the upper platform for the first time. */
@EventContract(aggregate = "collection-point", fact = "connected", emitter = "ledger-service")
public record CollectionPointConnected(
        String collectionPointId,
        long version,
        String unitCode,
        @Nullable String siteId,
        LocalDate connectedOn) implements Event {

    @Override
    public String subject() {
        return collectionPointId;
    }
}
