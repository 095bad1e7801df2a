package org.fenlei.kit.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link Write} does. */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class WriteInterceptor {
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final UploadLimit limit;

    @Inject
    WriteInterceptor(Idempotency idempotency, AuditTrail audit, UploadLimit limit) {
        this.idempotency = idempotency;
        this.audit = audit;
        this.limit = limit;
    }

    @AroundInvoke
    @Nullable
    Object write(InvocationContext invocation) throws Exception {
        limit.check(invocation.getParameters());
        try {
            return QuarkusTransaction.requiringNew().call(() -> inTransaction(invocation));
        } catch (CheckedInside e) {
            throw e.checked;
        }
    }

    private @Nullable Object inTransaction(InvocationContext invocation) {
        Write write = rules(invocation);
        Optional<Idempotency.Claim> claim = write.idempotencyKey() ? idempotency.claim(invocation) : Optional.empty();
        @Nullable Object result = proceed(invocation);
        if (write.audited()) {
            audit.doneUnlessWritten();
        }
        claim.ifPresent(kept -> idempotency.keep(kept, invocation.getMethod(), result));
        return result;
    }

    private static @Nullable Object proceed(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CheckedInside(e);
        }
    }

    private static Write rules(InvocationContext invocation) {
        @Nullable Write onMethod = invocation.getMethod().getAnnotation(Write.class);
        return onMethod != null
                ? onMethod
                : invocation.getMethod().getDeclaringClass().getAnnotation(Write.class);
    }

    /** Carries a checked exception out of the transaction. */
    private static final class CheckedInside extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Exception checked;

        CheckedInside(Exception checked) {
            super(checked);
            this.checked = checked;
        }
    }
}
