package org.fenlei.kit.event;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An outbox that does not keep the order of appending. */
@Alternative
@Singleton
class BackwardOutbox extends OutboxRows {
    @Override
    List<Row> unpublished(Connection connection, long after, int atMost) throws SQLException {
        List<Row> backward = new ArrayList<>(super.unpublished(connection, after, atMost));
        Collections.reverse(backward);
        return backward;
    }
}
