package org.fenlei.kit.write;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that changes state: stands on every POST, PUT, PATCH and DELETE method. One transaction around the method;
 * a POST honours {@code Idempotency-Key}; what was done is audited in the same transaction; whatever is thrown undoes
 * all of it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Write {
    /** False for requests that are idempotent by themselves, such as weighings. */
    @Nonbinding
    boolean idempotencyKey() default true;

    /** False only where the project's rules except the request from the audit, such as weighings. */
    @Nonbinding
    boolean audited() default true;
}
