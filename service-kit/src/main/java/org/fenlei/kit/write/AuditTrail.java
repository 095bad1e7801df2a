package org.fenlei.kit.write;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes down who did what. Only ever added to; a change and its entry stand or fall together. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            INSERT INTO audit (id, at, caller, caller_name, roles, caller_unit, origin, request_id, trace_id, operation,
                               outcome, status, reason, subject_type, subject_id, unit_code, before, after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String WRITTEN = AuditTrail.class.getName();

    private final Sql sql;
    private final Clock clock;
    private final Occasions occasions;
    private final StoredJson json;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    AuditTrail(
            Sql sql,
            Clock clock,
            Occasions occasions,
            StoredJson json,
            TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.clock = clock;
        this.occasions = occasions;
        this.json = json;
        this.transaction = transaction;
    }

    /**
     * One thing changed, inside the transaction that changes it.
     *
     * @param subjectType what it is, for example {@code ledger}
     * @param unitCode whose it is: who sees that unit sees this entry; null: only who sees the whole district
     * @param before how it was, written as JSON; null if it is new
     * @param after how it is; null if it is gone
     */
    public void change(
            String subjectType,
            String subjectId,
            @Nullable String unitCode,
            @Nullable Object before,
            @Nullable Object after) {
        Subject subject = new Subject(subjectType, subjectId, unitCode, json.text(before), json.text(after));
        insert(occasions.current(), "DONE", null, null, subject);
        transaction.putResource(WRITTEN, true);
    }

    /** The same where it is several units' together: an entry for each of them, so that each sees it. */
    public void changeForEach(
            String subjectType,
            String subjectId,
            Collection<String> unitCodes,
            @Nullable Object before,
            @Nullable Object after) {
        unitCodes.forEach(unitCode -> change(subjectType, subjectId, unitCode, before, after));
    }

    /** The whole request as one entry, unless its changes were written down one by one. */
    void doneUnlessWritten() {
        if (transaction.getResource(WRITTEN) == null) {
            insert(occasions.current(), "DONE", null, null, Subject.NONE);
        }
    }

    /** A request that was refused, in a transaction of its own. */
    void refused(Occasion occasion, int status, @Nullable String reason) {
        QuarkusTransaction.requiringNew().run(() -> insert(occasion, "REFUSED", status, reason, Subject.NONE));
    }

    private void insert(
            Occasion who, String outcome, @Nullable Integer status, @Nullable String reason, Subject subject) {
        sql.update(
                INSERT,
                Ids.next(),
                clock.instant(),
                who.caller(),
                who.callerName(),
                who.roles(),
                who.callerUnit(),
                who.origin(),
                who.requestId(),
                traceId(),
                who.operation(),
                outcome,
                status,
                reason,
                subject.type(),
                subject.id(),
                subject.unitCode(),
                subject.before(),
                subject.after());
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    private record Subject(
            @Nullable String type,
            @Nullable String id,
            @Nullable String unitCode,
            @Nullable String before,
            @Nullable String after) {
        static final Subject NONE = new Subject(null, null, null, null, null);
    }
}
