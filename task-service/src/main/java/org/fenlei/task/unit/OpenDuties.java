package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.sql.Sql;

/** What a unit that is dissolved still has to do, and what one that is there again has not. */
@ApplicationScoped
class OpenDuties {

    private static final String UNFINISHED = """
            SELECT count(*) AS unfinished
            FROM assignment a JOIN plan p ON p.id = a.plan_id
            WHERE a.unit_codes && ? AND a.ended = 'NONE' AND a.fulfilled_on IS NULL AND p.status = 'PUBLISHED'
            """;

    private static final String CANCELLED = """
            SELECT count(*) AS cancelled
            FROM assignment a JOIN plan p ON p.id = a.plan_id
            WHERE a.unit_codes && ? AND a.ended = 'CANCELLED' AND p.status = 'PUBLISHED'
            """;

    private final Sql sql;

    @Inject
    OpenDuties(Sql sql) {
        this.sql = sql;
    }

    /** A warning if nobody is left to do it: a merger hands duties over, else each is cancelled. */
    List<Warning> warnings(String unitCode) {
        long unfinished = sql.first(UNFINISHED, row -> row.getLong("unfinished"), List.of(unitCode))
                .orElse(0L);
        return unfinished == 0
                ? List.of()
                : List.of(new Warning(
                        "/active",
                        "DUTIES_UNFINISHED",
                        "尚有" + unfinished + "项责任事项未完成，请办理并入或逐项取消。 " + unfinished
                                + " assignments are unfinished: merge the unit, or cancel them."));
    }

    /** A warning if its duties were cancelled: the unit has none of them back. */
    List<Warning> warningsOfReturn(String unitCode) {
        long cancelled = sql.first(CANCELLED, row -> row.getLong("cancelled"), List.of(unitCode))
                .orElse(0L);
        return cancelled == 0
                ? List.of()
                : List.of(
                        new Warning(
                                "/active",
                                "DUTIES_STAY_CANCELLED",
                                "该单位已取消的" + cancelled + "项责任事项不会自动恢复，请修订方案，以新任务另行下达。 " + cancelled
                                        + " cancelled assignments do not come back: revise the plan and ask for them in a task of their own."));
    }
}
