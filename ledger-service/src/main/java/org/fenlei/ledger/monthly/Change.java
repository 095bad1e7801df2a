package org.fenlei.ledger.monthly;

import org.fenlei.ledger.monthly.domain.Action;
import org.fenlei.ledger.monthly.domain.Step;
import org.jspecify.annotations.Nullable;

/** What makes a version: the act, who does it, and the reason given, if any. */
record Change(Action action, Step step, @Nullable String reason) {

    static Change of(Action action, Step step) {
        return new Change(action, step, null);
    }
}
