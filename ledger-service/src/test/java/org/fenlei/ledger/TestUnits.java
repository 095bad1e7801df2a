package org.fenlei.ledger;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestEvents;
import org.jspecify.annotations.Nullable;

/**
 * A district of one test's own, told to the service as task-service would: the district, two sub-districts, and a
 * community below the first.
 */
public record TestUnits(String district, String first, String second, String community) {

    /** Publishes the units and waits until the service knows them. */
    public static TestUnits register() {
        String district = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        TestUnits units = new TestUnits(district, district + "-S01", district + "-S02", district + "-S01-C01");
        publish(units.district, "试验区", "DISTRICT", null);
        publish(units.first, "第一街道", "SUB_DISTRICT", district);
        publish(units.second, "第二街道", "SUB_DISTRICT", district);
        publish(units.community, "第一社区", "COMMUNITY", units.first);
        Awaitility.await("the unit directory").atMost(Duration.ofSeconds(60)).until(() -> known(district) == 4);
        return units;
    }

    private static void publish(String code, String name, String level, @Nullable String parent) {
        TestEvents.publish(new UnitRegistered(
                1,
                new UnitState(
                        code, name, level, level, parent, List.of(), List.of(), List.of(), null, null, null, true)));
    }

    private static long known(String district) {
        return Database.count("SELECT count(*) FROM unit_copy WHERE code LIKE '" + district + "%'");
    }
}
