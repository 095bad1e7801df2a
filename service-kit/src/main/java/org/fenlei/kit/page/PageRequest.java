package org.fenlei.kit.page;

import java.time.Instant;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param cursor null for the first page
 * @param limit 1 to 200
 * @param updatedSince only what changed at or after this instant
 */
public record PageRequest(
        @Nullable String cursor, int limit, @Nullable Instant updatedSince) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM = 200;

    /** The first page at its usual length. */
    public static PageRequest first() {
        return new PageRequest(null, DEFAULT_LIMIT, null);
    }

    /** {@link #updatedSince}, or before everything. */
    public Instant since() {
        return updatedSince == null ? Instant.EPOCH : updatedSince;
    }

    /**
     * The position, or version, that the page begins after, in a list that is ordered by it; 0 for the first page.
     *
     * @throws Refusal VALIDATION_FAILED if the cursor is none of such a list
     */
    public int afterPosition() {
        return cursor == null ? 0 : Cursors.position(Cursors.decode(cursor, 1).get(0));
    }

    /** How many rows to read, so that {@link Page#of} can tell whether more follow. */
    public int rowsToRead() {
        return limit + 1;
    }
}
