package org.fenlei.bad.feature;

import java.time.LocalDate;
import org.fenlei.contracts.BulletinIssued;
import org.fenlei.contracts.Event;

/** Deliberately bad: tells an event whose schema may still change. */
final class UnfrozenBulletins {
    private UnfrozenBulletins() {}

    static Event issued(String id, LocalDate day) {
        return new BulletinIssued(id, 1, "YX", "2023-03", "通报", day);
    }
}
