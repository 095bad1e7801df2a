package org.fenlei.task.counting;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.test.RowLevelSecurity;
import org.fenlei.task.Api;

/** Where an assignment stands, and what of the events has been taken in. */
final class Counts {

    private Counts() {}

    static String status(String assignment) {
        return String.valueOf(assignment(assignment).get("status"));
    }

    static int counted(String assignment) {
        return ((Number) Objects.requireNonNull(assignment(assignment).get("counted"))).intValue();
    }

    private static Map<String, Object> assignment(String id) {
        return Api.admin().get("/api/v1/assignments/" + id).jsonPath().getMap("");
    }

    static void awaitTaken(String source, int version) {
        String taken = "occurrence WHERE source = '%s' AND version = %d".formatted(source, version);
        await().atMost(Duration.ofSeconds(20)).until(() -> RowLevelSecurity.visible(taken, "*") == 1);
    }
}
