package org.fenlei.kit.sql;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database fault means, found wherever in a chain of causes it hides. */
public final class DatabaseFaults {
    /** SQLSTATE classes in which trying again can help: connection, rollback, resources, operator. */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

    private DatabaseFaults() {}

    /** The meaning of a fault. */
    public enum Meaning {
        /** Trying again can help. */
        PASSING,
        /** Someone else was faster, or it exists already. */
        CONFLICT,
        /** Row-level security forbids the row. */
        OUT_OF_SCOPE,
        /** A value that the database cannot hold. */
        BAD_VALUE,
        /** A mistake of the program. */
        MISTAKE
    }

    /** The meaning of a throwable; empty if no database is involved. */
    public static Optional<Meaning> meaning(Throwable thrown) {
        Set<Throwable> seen = new HashSet<>();
        for (@Nullable Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return Optional.of(Meaning.CONFLICT);
            }
            if (cause instanceof SQLException sql) {
                return Optional.of(meaning(sql));
            }
        }
        return Optional.empty();
    }

    private static Meaning meaning(SQLException fault) {
        @Nullable String state = fault.getSQLState();
        if (state == null || fault instanceof SQLTransientException || PASSING.contains(state.substring(0, 2))) {
            return Meaning.PASSING;
        }
        return switch (state) {
            case "23505", "23503", "23P01" -> Meaning.CONFLICT;
            case "42501" -> Meaning.OUT_OF_SCOPE;
            default -> state.startsWith("22") ? Meaning.BAD_VALUE : Meaning.MISTAKE;
        };
    }
}
