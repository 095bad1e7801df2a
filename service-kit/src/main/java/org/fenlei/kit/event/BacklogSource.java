package org.fenlei.kit.event;

import java.util.Map;

/**
 * Work that is due and not done yet, counted by the feature that does it: CDI beans, for example {@code timersDue}. Only
 * what ought to be done at the present clock counts. Called outside any transaction: rows of units are visible through
 * {@link org.fenlei.kit.access.EntireDistrict} only.
 */
public interface BacklogSource {
    Map<String, Long> pending();
}
