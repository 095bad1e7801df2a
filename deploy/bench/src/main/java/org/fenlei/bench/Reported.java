package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Assignments that something was reported on, as the API shows them.
 *
 * @param progress what was counted and reported, by id
 */
record Reported(Map<String, Progress> progress) {

    private static final int SAMPLE = 50;

    /** What was counted, and how many reports are listed. */
    record Progress(String counted, int reports) {}

    /** Some of a plan's, taken at random: half of them reported by hand. */
    static Reported sample(RunningSystem system, String planId) throws SQLException {
        Map<String, Progress> progress = new LinkedHashMap<>();
        for (String measured : new String[] {"=", "<>"}) {
            for (Object[] row : system.database()
                    .rows("SELECT id FROM assignment WHERE plan_id = '%s' AND counted > 0 AND measure %s 'REPORTED'"
                                    .formatted(planId, measured)
                            + " ORDER BY random() LIMIT " + SAMPLE / 2)) {
                String id = row[0].toString();
                progress.put(id, progress(system, id));
            }
        }
        return new Reported(progress);
    }

    /** How many of them show another progress by now. */
    long changed(RunningSystem system) {
        return progress.entrySet().stream()
                .filter(each -> !each.getValue().equals(progress(system, each.getKey())))
                .count();
    }

    private static Progress progress(RunningSystem system, String id) {
        JsonNode assignment = system.get("/assignments/" + id);
        JsonNode reports = system.get("/assignments/" + id + "/progress-reports");
        return new Progress(
                assignment.path("counted").asText(), reports.path("items").size());
    }
}
