package org.fenlei.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the event that a payload record is: type {@code fenlei.<aggregate>.<fact>.v<major>}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventContract {

    String aggregate();

    String fact();

    /** The topic without its prefix {@code fenlei.}; the aggregate where it is left empty. */
    String topic() default "";

    /** The service that may emit it. */
    String emitter();

    int major() default 1;
}
