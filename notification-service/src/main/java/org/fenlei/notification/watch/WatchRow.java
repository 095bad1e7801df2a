package org.fenlei.notification.watch;

import java.util.Set;
import java.util.UUID;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.watch.domain.Watch;
import org.jspecify.annotations.Nullable;

/**
 * A stored watch.
 *
 * @param ledgerKey unit and month of the ledger that the subject is about; null where it is about none
 */
public record WatchRow(UUID id, Watch watch, @Nullable String ledgerKey) {
    /** Whether the duty to report a ledger rests, because that ledger is to be resubmitted and watched for that. */
    boolean restsFor(Set<String> openResubmissions) {
        return watch.matter().kind() == SubjectKind.ASSIGNMENT
                && ledgerKey != null
                && openResubmissions.contains(ledgerKey);
    }

    WatchRow with(Watch changed) {
        return new WatchRow(id, changed, ledgerKey);
    }
}
