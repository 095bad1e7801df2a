package org.fenlei.notification;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What fails is tried again soon. */
public final class ShortRests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "fenlei.notification.timers.first-rest", "PT0.1S",
                "fenlei.notification.timers.longest-rest", "PT1S",
                "fenlei.notification.sending.lease", "PT6S",
                "fenlei.notification.sending.first-pause", "PT0.1S",
                "fenlei.notification.sending.longest-pause", "PT1S");
    }
}
