package org.fenlei.local.infrastructure;

import java.util.List;

/**
 * The database of one service: an owner role that migrates it, and an application role that owns nothing, so that
 * row-level security binds every query of the application. The same shape as {@code deploy/postgres/databases.sh}.
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {
    /** The four services' databases. */
    public static final List<String> SERVICES = List.of("task", "ledger", "inspection", "notification");

    public ServiceDatabase {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Statements for a superuser, one by one and outside a transaction, that make roles and database. */
    public List<String> creation() {
        return List.of(
                role(owner(), ownerPassword),
                role(app(), appPassword),
                "CREATE DATABASE \"" + name + "\" OWNER \"" + owner() + "\" ENCODING 'UTF8' TEMPLATE template0",
                "REVOKE ALL ON DATABASE \"" + name + "\" FROM PUBLIC",
                "GRANT CONNECT ON DATABASE \"" + name + "\" TO \"" + app() + "\"");
    }

    private static String role(String role, String password) {
        return "CREATE ROLE \"" + role + "\" LOGIN PASSWORD '" + password.replace("'", "''")
                + "' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS";
    }
}
