package org.fenlei.kit.calendar;

import java.util.Set;

/** Tells for which years a feature reckons with working days. A bean of a feature. */
public interface YearsInUse {

    /** The years, those to come among them. Asked every few seconds, in a transaction that sees the whole district. */
    Set<Integer> years();
}
