package org.fenlei.kit.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each test of the class begins at ten in the morning of that day; afterwards the clock shows machine time again. */
@ExtendWith(StandsOn.Day.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandsOn {

    /** The day, for example {@code 2023-03-20}. */
    String value();

    /** Moves the clock before each test, before the test's own preparations. */
    final class Day implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            StandsOn day = test.getRequiredTestClass().getAnnotation(StandsOn.class);
            TestClock.set(LocalDate.parse(day.value()));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            TestClock.reset();
        }
    }
}
