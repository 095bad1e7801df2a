package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class OnceOnlyIT {

    @Test
    void remindsOnceOfADueDateThatMovedAwayAndBackWhileTheClockWasWrong() {
        assertThat(ClockSetBack.reminders("2023-10-09")).containsExactly("2023-10-20 BEFORE_7");
    }
}
