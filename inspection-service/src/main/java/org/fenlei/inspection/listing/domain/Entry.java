package org.fenlei.inspection.listing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject on a list.
 *
 * @param withdrawal null while it stands
 */
public record Entry(UUID id, Ranked ranked, @Nullable Withdrawal withdrawal) {

    /** That an entry no longer stands, and why. */
    public record Withdrawal(LocalDate withdrawnOn, String reason) {}
}
