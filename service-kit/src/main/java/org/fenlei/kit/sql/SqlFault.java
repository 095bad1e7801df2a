package org.fenlei.kit.sql;

import java.sql.SQLException;

/** The database did not do what it was told; the cause says why. */
public class SqlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFault(SQLException cause) {
        super(cause);
    }
}
