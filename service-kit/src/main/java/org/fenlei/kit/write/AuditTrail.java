package org.fenlei.kit.write;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.sql.Batches;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes down who did what. Only ever added to; a change and its entry stand or fall together. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            INSERT INTO audit (id, at, caller, caller_name, roles, caller_unit, origin, request_id, trace_id, operation,
                               outcome, status, reason, subject_type, subject_id, unit_code, before, after)
            SELECT n.id, ?::timestamptz, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?::integer, ?,
                   n.subject_type, n.subject_id, n.unit_code, n.before, n.after
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                AS n (id, subject_type, subject_id, unit_code, before, after)
            """;
    /** So many entries are written in one statement. */
    private static final int BATCH = 500;

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
     * A thing that changed.
     *
     * @param subjectType what it is, for example {@code ledger}
     * @param unitCodes whose it is: an entry for each of them, so that each sees it
     * @param before how it was, written as JSON; null if it is new
     * @param after how it is; null if it is gone
     */
    public record Change(
            String subjectType,
            String subjectId,
            Collection<String> unitCodes,
            @Nullable Object before,
            @Nullable Object after) {}

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
        written(List.of(new Subject(subjectType, subjectId, unitCode, json.text(before), json.text(after))));
    }

    /** The same where it is several units' together: an entry for each of them, so that each sees it. */
    public void changeForEach(
            String subjectType,
            String subjectId,
            Collection<String> unitCodes,
            @Nullable Object before,
            @Nullable Object after) {
        changeAll(List.of(new Change(subjectType, subjectId, unitCodes, before, after)));
    }

    /** The same for many things; the same as one after the other, in far fewer statements. */
    public void changeAll(List<Change> changes) {
        written(changes.stream().flatMap(this::subjects).toList());
    }

    private Stream<Subject> subjects(Change change) {
        String before = json.text(change.before());
        String after = json.text(change.after());
        return change.unitCodes().stream()
                .distinct()
                .map(unitCode -> new Subject(change.subjectType(), change.subjectId(), unitCode, before, after));
    }

    private void written(List<Subject> subjects) {
        Batches.each(subjects, BATCH, batch -> insert(occasions.current(), "DONE", null, null, batch));
        if (!subjects.isEmpty()) {
            transaction.putResource(WRITTEN, true);
        }
    }

    /** The whole request as one entry, unless its changes were written down one by one. */
    void doneUnlessWritten() {
        if (transaction.getResource(WRITTEN) == null) {
            insert(occasions.current(), "DONE", null, null, List.of(Subject.NONE));
        }
    }

    /** A request that was refused, in a transaction of its own. */
    void refused(Occasion occasion, int status, @Nullable String reason) {
        QuarkusTransaction.requiringNew().run(() -> insert(occasion, "REFUSED", status, reason, List.of(Subject.NONE)));
    }

    private void insert(
            Occasion who, String outcome, @Nullable Integer status, @Nullable String reason, List<Subject> subjects) {
        sql.update(
                INSERT,
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
                Sql.texts(subjects, each -> Ids.next()),
                Sql.texts(subjects, Subject::type),
                Sql.texts(subjects, Subject::id),
                Sql.texts(subjects, Subject::unitCode),
                Sql.texts(subjects, Subject::before),
                Sql.texts(subjects, Subject::after));
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
