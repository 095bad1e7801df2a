package org.fenlei.kit.event;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** An outbox whose lock cannot be asked for. */
@Alternative
@Singleton
public class LocklessOutbox extends OutboxRows {
    /** How often it was tried. */
    public static final AtomicInteger TRIES = new AtomicInteger();

    @Override
    boolean tryLock(Connection connection) throws SQLException {
        TRIES.incrementAndGet();
        throw new SQLException("no answer", "08006");
    }
}
