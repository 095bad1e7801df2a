package org.fenlei.kit.write;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;
import org.jspecify.annotations.Nullable;

/** {@code Idempotency-Key}: the first answer again, per caller and operation, for as long as it is kept. */
@ApplicationScoped
class Idempotency {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final CurrentVertxRequest request;
    private final CurrentCaller caller;
    private final Fingerprints fingerprints;
    private final StoredAnswers answers;
    private final Sql sql;
    private final MachineTime time;
    private final KitConfig config;

    @Inject
    Idempotency(
            CurrentVertxRequest request,
            CurrentCaller caller,
            Fingerprints fingerprints,
            StoredAnswers answers,
            Sql sql,
            MachineTime time,
            KitConfig config) {
        this.request = request;
        this.caller = caller;
        this.fingerprints = fingerprints;
        this.answers = answers;
        this.sql = sql;
        this.time = time;
        this.config = config;
    }

    /** A key that this request holds until its transaction ends. */
    record Claim(String caller, String operation, String key, String fingerprint) {}

    /**
     * Takes the key of this request, if it has one.
     *
     * @throws StoredAnswer if the same request was answered before
     * @throws Refusal if a twin is running, or the key belongs to another request
     */
    Optional<Claim> claim(InvocationContext invocation) {
        @Nullable RoutingContext context = request.getCurrent();
        if (context == null || !context.request().method().equals(HttpMethod.POST) || !caller.known()) {
            return Optional.empty();
        }
        @Nullable String key = key(context.request());
        if (key == null) {
            return Optional.empty();
        }
        Claim claim =
                new Claim(caller.subject(), Occasions.operation(context.request()), key, fingerprints.of(invocation));
        lock(claim);
        answerAgain(claim);
        return Optional.of(claim);
    }

    /** Keeps the answer in the transaction that it reports on. */
    void keep(Claim claim, Method method, @Nullable Object result) {
        answers.keep(claim, method, result, time.now());
    }

    private static @Nullable String key(HttpServerRequest request) {
        @Nullable String key = request.getHeader(HEADER);
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    List.of(new FieldError(HEADER, "NOT_A_KEY", "1–255 visible ASCII characters")));
        }
        return key;
    }

    private void lock(Claim claim) {
        boolean free = sql.first(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 7))",
                        row -> row.getBoolean(1),
                        String.join("\n", claim.caller(), claim.operation(), claim.key()))
                .orElseThrow();
        if (!free) {
            throw new Refusal(CommonRefusal.REQUEST_IN_PROGRESS);
        }
    }

    private void answerAgain(Claim claim) {
        Optional<StoredAnswers.Kept> kept =
                answers.find(claim, time.now().minus(config.idempotency().kept()));
        if (kept.isEmpty()) {
            return;
        }
        if (!kept.get().fingerprint().equals(claim.fingerprint())) {
            throw new Refusal(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        throw new StoredAnswer(kept.get().response());
    }
}
