package org.fenlei.notification.alert;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.sql.Sql;
import org.fenlei.notification.alert.domain.AlertKey;

/** Alerts of which none is known again. */
@Alternative
@Singleton
public class RepeatingAlerts extends Alerts {
    @Inject
    RepeatingAlerts(Sql sql, StoredLines lines, Clock clock) {
        super(sql, lines, clock);
    }

    @Override
    String unique(AlertKey key) {
        return super.unique(key) + "|" + Ids.next();
    }
}
