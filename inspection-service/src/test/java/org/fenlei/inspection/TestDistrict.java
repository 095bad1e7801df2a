package org.fenlei.inspection;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestEvents;
import org.jspecify.annotations.Nullable;

/** A district of one test's own: two sub-districts, and a community below the first. */
public record TestDistrict(String code, String first, String second, String community) {

    /** Publishes the units as task-service would, and waits until the service knows them. */
    public static TestDistrict register() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        TestDistrict district = new TestDistrict(code, code + "-S01", code + "-S02", code + "-S01-C01");
        publish(district.code, "试验区", "DISTRICT", null);
        publish(district.first, "第一街道", "SUB_DISTRICT", code);
        publish(district.second, "第二街道", "SUB_DISTRICT", code);
        publish(district.community, "第一社区", "COMMUNITY", district.first);
        Awaitility.await("the unit directory").atMost(Duration.ofSeconds(60)).until(() -> known(code) == 4);
        return district;
    }

    private static void publish(String code, String name, String kind, @Nullable String parent) {
        TestEvents.publish(new UnitRegistered(
                1,
                new UnitState(
                        code, name, kind, kind, parent, List.of(), List.of(), List.of(), null, null, null, true)));
    }

    private static long known(String code) {
        return Database.count("SELECT count(*) FROM unit_copy WHERE code LIKE '" + code + "%'");
    }
}
