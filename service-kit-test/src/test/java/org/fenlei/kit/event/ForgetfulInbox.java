package org.fenlei.kit.event;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;

/** An inbox that remembers nothing. */
@Alternative
@Singleton
class ForgetfulInbox extends Inbox {
    @Inject
    ForgetfulInbox(Sql sql, MachineTime time) {
        super(sql, time);
    }

    @Override
    boolean claim(EventMeta event) {
        return true;
    }
}
