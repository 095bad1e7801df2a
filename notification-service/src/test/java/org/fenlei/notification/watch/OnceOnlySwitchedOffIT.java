package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.alert.RepeatingAlerts;
import org.junit.jupiter.api.Test;

/** Shows that {@link OnceOnlyIT} would turn red without the unique key: the same story then ends with a second mail. */
@QuarkusTest
@WithInfrastructure
@TestProfile(OnceOnlySwitchedOffIT.Off.class)
class OnceOnlySwitchedOffIT {

    @Test
    void remindsTwiceWithoutTheUniqueKey() {
        assertThat(ClockSetBack.reminders("2024-10-08")).containsExactly("2024-10-22 BEFORE_7", "2024-10-23 BEFORE_7");
    }

    public static final class Off implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(RepeatingAlerts.class);
        }
    }
}
